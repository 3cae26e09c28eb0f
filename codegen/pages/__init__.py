"""Pages that people read: losses, rules, elementary functions, the guide and the reference, as HTML without network.

Everything on them comes from the records that the code is made from, or from the code itself.
"""
