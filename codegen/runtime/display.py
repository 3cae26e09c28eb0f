"""How kernels show themselves: as text at a prompt, as HTML in a notebook, and in the help of their ufuncs.

Imported when something is shown, so that computing does not wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .description import Bound, Info, Output, Signature
from .mathml import mathml

ORDERS = {"value": "the loss", "gradient": "the first derivative", "hessian": "the second derivative"}
CELL = ' style="text-align: left"'


def text(name: str, info: Info) -> str:
    """Formula, link and proved bounds, a line each."""
    rows = [("formula", info.formula), ("link", info.link), *((b.output, _proved(b)) for b in info.bounds)]
    width = max(len(label) for label, _ in rows)
    return "\n".join([f"{name}: {info.summary}", *(f"  {label.ljust(width)}  {told}" for label, told in rows)])


def html(name: str, info: Info) -> str:
    """The same, the formula typeset."""
    arguments = "".join(f"<li>{escape(str(a))}</li>" for a in info.arguments)
    bounds = "".join(
        f"<tr><th{CELL} scope='row'>{escape(b.output)}</th><td{CELL}>{escape(_proved(b))}</td></tr>"
        for b in info.bounds
    )
    head = f"<tr><th{CELL} scope='col'>output</th><th{CELL} scope='col'>error in doubles, proved</th></tr>"
    return (
        f"<div><p><code>{escape(name)}</code> (link {escape(info.link)}): {escape(info.summary)}</p>"
        f'<p><math display="block">{mathml(info.formula)}</math></p><ul>{arguments}</ul>'
        + (f"<table><thead>{head}</thead><tbody>{bounds}</tbody></table>" if bounds else "")
        + f"<p>from <code>{escape(info.source)}</code></p></div>"
    )


def help_of(kernel: str, info: Info, name: str, signature: Signature, outputs: Sequence[Output]) -> str:
    """The docstring of a ufunc, below the line that NumPy writes."""
    call = ", ".join(a.name for a in signature.arguments)
    claims = {b.output: _proved(b) for b in info.bounds}
    left_out = next((a for a in signature.parameters if a.default is not None), None)
    blocks = [
        f"{name}({call}) of {kernel}: {info.summary}",
        f"Formula of the value (link {info.link}):\n    {info.formula}",
        "Arguments, by position, broadcast against each other:\n" + "\n".join(f"    {a}" for a in signature.arguments),
        "Results, in the dtype of the prediction:\n" + "\n".join(f"    {_result(o, claims)}" for o in outputs),
        f"A ufunc has no defaults: {left_out.name} is passed too, or fixed by bind({left_out.name}=...)."
        if left_out is not None
        else "",
        "A NaN, or a number outside its domain, makes that element's results NaN.\n"
        "evaluate(...) is for whole arrays, with weights and threads.",
    ]
    return "\n\n".join(block for block in blocks if block)


def _proved(bound: Bound) -> str:
    return str(bound).removeprefix(f"{bound.output}: ")


def _result(output: Output, claims: dict[str, str]) -> str:
    """What an output is, and what is proved of its error."""
    if output.name == "hessian_vector":
        what = "the Hessian over the class axis times v"
    else:
        by = " and ".join(output.name.split("_")[1:])
        what = ORDERS[output.family] + (f" by {by}" if by else "")
        what += " along the class axis, its diagonal" if output.axis and output.family == "hessian" else ""
    proved = f"; error in doubles: {claims[output.name]}" if output.name in claims else ""
    return f"{output}: {what}{proved}"
