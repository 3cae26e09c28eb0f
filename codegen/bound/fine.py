"""Which pairs have more digits: the functions that an exponent is made of, for an error there counts as often as the
exponent is large.

In: a kernel. Out: the same with these functions fine, wherever they are pairs.
"""

from __future__ import annotations

from dataclasses import replace

from ..ir import FUNCTIONS, Case, Kernel, exponents


def refined(kernel: Kernel) -> Kernel:
    return replace(kernel, cases=tuple(map(_refined, kernel.cases)))


def _refined(case: Case) -> Case:
    made_of = frozenset[str]().union(*exponents(case.body).values())
    return replace(case, body=tuple(replace(s, fine=s.op in FUNCTIONS and s.name in made_of) for s in case.body))
