"""Which pairs have more digits: the functions that an exponent is made of, for an error there counts as often as the
exponent is large.

In: a kernel. Out: the same with these functions fine, wherever they are pairs.
"""

from __future__ import annotations

from dataclasses import replace

from ..ir import EXPONENTIALS, FUNCTIONS, Case, Kernel


def refined(kernel: Kernel) -> Kernel:
    return replace(kernel, cases=tuple(map(_refined, kernel.cases)))


def _refined(case: Case) -> Case:
    made_of: dict[str, frozenset[str]] = {}
    for s in case.body:
        own = frozenset({s.name} if s.op in FUNCTIONS else ())
        made_of[s.name] = own.union(*(made_of[a] for a in s.args[s.op == "select" :]))
    fine = frozenset[str]().union(*(made_of[a] for s in case.body if s.op in EXPONENTIALS for a in s.args))
    return replace(case, body=tuple(replace(s, fine=s.name in fine) for s in case.body))
