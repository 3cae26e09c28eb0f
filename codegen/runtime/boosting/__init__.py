"""Losses as objectives of LightGBM, XGBoost, CatBoost and scikit-learn's histogram gradient boosting.

None of these libraries is needed to make an objective, and none is imported but by `hist_gradient`.
"""
