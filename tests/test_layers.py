"""The shape of the source: imports run one way, the compiler knows no loss, files are readable in one sitting."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from losskernels.codegen import pipeline
from losskernels.codegen.driver.discover import checkout, definition_files
from losskernels.codegen.formulate import formulate
from losskernels.codegen.pipeline import declare

ROOT = checkout().root
CODEGEN = ROOT / "codegen"
RUNTIME = CODEGEN / "runtime"

ORDER = (
    "codes", "errors", "timelimit", "ir", "ranges", "certificate", "language", "declare.words", "declare.domain",
    "declare.source", "declare.written", "declare.load", "declare.signature", "declare.check_formula", "declare",
    "formulate", "derive", "field.rational", "field.structure", "field.generators", "field.signs", "field.degree",
    "field.normal_form", "field", "normalise", "stabilise.rules", "stabilise.builder", "stabilise.order",
    "stabilise.atoms", "stabilise.relative", "stabilise.products", "stabilise.rewrite", "stabilise.ends", "stabilise",
    "lower", "body", "chain", "scale", "prove", "elementary", "bound.interval", "bound.boxes", "bound.facts",
    "bound.classes", "bound.enclose", "bound.propagate", "bound.errors", "bound.slices", "bound.promote",
    "bound.prune", "bound.scenes", "bound.settle", "bound.short", "bound.fine", "bound.claims", "bound.single",
    "bound.series", "bound.roots", "bound", "bound.contract", "audit", "compiled", "emit", "emit.schedule",
    "emit.places", "emit.lanes", "emit.print_c", "emit.print_lanes", "emit.print_rows", "emit.mirror", "emit.sink",
    "emit.c", "emit.bindings", "emit.example", "emit.faces", "emit.losses", "supervise", "promise", "pipeline",
    "driver", "driver.hashes", "driver.processors", "driver.vendor", "driver.cache", "driver.build",
    "driver.discover", "driver.sync", "driver.script",
    "driver.manifest", "driver.measured", "driver.parallel", "driver.generate", "driver.check", "driver.standalone",
    "driver.watch", "driver.doctor", "driver.wheel", "evidence", "evidence.jets", "evidence.shares", "evidence.oracle",
    "evidence.terms", "evidence.points", "evidence.subjects", "evidence.thresholds", "evidence.interpret",
    "evidence.roots", "evidence.sweep", "evidence.contract", "evidence.figures", "evidence.survey",
    "evidence.processes", "evidence.campaign", "evidence.table", "evidence.exhaustive", "evidence.ledger", "explain",
    "explain.regions", "explain.pieces", "explain.readable", "explain.naive", "explain.measure", "explain.emitted",
    "explain.records", "explain.short", "explain.refusals", "explain.kernel", "bench", "bench.clock", "bench.work",
    "bench.plan", "bench.ours", "bench.copy", "bench.peers", "bench.compare", "bench.bars", "bench.process",
    "bench.overhead", "bench.machine", "bench.long", "bench.plot", "pages", "pages.layout", "pages.breaking",
    "pages.notation", "pages.svg", "pages.views", "pages.pictures", "pages.limits", "pages.convexity", "pages.shape",
    "pages.examples", "pages.listing", "pages.atoms", "pages.units", "pages.symbols", "pages.steps", "pages.latex",
    "pages.loss", "pages.render", "pages.rules", "pages.functions", "pages.guide", "pages.reference", "pages.site",
    "cli",
)  # fmt: skip
"""The modules of the compiler; each imports only modules before it."""

DOORS = ("codegen/runtime/language.py", "codegen/runtime/own.py")
"""The modules of the runtime that lead to the compiler."""
BEFORE_EMIT = ORDER[ORDER.index("declare") : ORDER.index("emit.c")]
EXAMPLES = {"compiled": {"poisson"}, "stabilise.rules": {"softplus"}}
"""Names that stand in prose: a path, and the mathematical function."""
LONGEST = 350
DERIVED_WORDS = (
    "log1p",
    "expm1",
    "derivative",
    "gradient",
    "hessian",
    "diff",
    "epsilon",
    "eps",
    "logsumexp",
    "softplus(",
)


def imported(path: Path, package: str) -> Iterator[str]:
    """Every module that a file names in an import, absolute."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            if node.module is None:
                yield from (f"{module}.{alias.name}" for alias in node.names)
            else:
                yield module


def compiler_files() -> list[Path]:
    files = sorted(f for f in CODEGEN.rglob("*.py") if RUNTIME not in f.parents)
    return [f for f in files if f != CODEGEN / "__init__.py"]


def layer(path: Path) -> str:
    """The entry of ORDER that a file belongs to; the files of cli, elementary and bench.peers share one."""
    parts = [part for part in path.relative_to(CODEGEN).with_suffix("").parts if part != "__init__"]
    if parts[:2] == ["bench", "peers"]:
        return "bench.peers"
    return parts[0] if parts[0] in ("cli", "elementary") else ".".join(parts)


def layer_of(module: str) -> str:
    """The entry of ORDER that an imported module belongs to: itself, or the package that it is a name of."""
    name = module.removeprefix("losskernels.codegen.")
    while name not in ORDER and "." in name:
        name = name.rpartition(".")[0]
    return name


def source_of(layer: str) -> Path:
    path = CODEGEN.joinpath(*layer.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def names(paths: list[Path]) -> list[str]:
    return [p.relative_to(ROOT).as_posix() for p in paths]


def test_every_module_has_its_place() -> None:
    assert {layer(f) for f in compiler_files()} == set(ORDER)
    assert len(set(ORDER)) == len(ORDER)


@pytest.mark.parametrize("file", names(compiler_files()))
def test_imports_point_to_earlier_modules(file: str) -> None:
    path = ROOT / file
    inside = ".".join(("losskernels.codegen", *path.parent.relative_to(CODEGEN).parts))
    for module in imported(path, inside):
        if module.startswith("losskernels.codegen."):
            other = layer_of(module)
            if other != layer(path):
                assert ORDER.index(other) < ORDER.index(layer(path)), f"{file} imports {module}"


@pytest.mark.parametrize("name", ["jets", "shares", "oracle", "terms"])
def test_the_oracle_trusts_no_pass_after_formulate(name: str) -> None:
    inside = "losskernels.codegen.evidence"
    trusted = ("declare", "evidence.jets", "evidence.shares", "evidence.oracle")
    allowed = {"errors", "ir", "language", "formulate", "evidence", *(m for m in ORDER if m.startswith(trusted))}
    for module in imported(source_of(f"evidence.{name}"), inside):
        if module.startswith("losskernels"):
            assert layer_of(module) in allowed, module


@pytest.mark.parametrize("file", names(sorted(RUNTIME.glob("*.py"))))
def test_the_runtime_does_not_know_the_compiler(file: str) -> None:
    if file in DOORS:
        return
    for module in imported(ROOT / file, "losskernels"):
        assert not module.startswith(("losskernels.codegen", "losskernels.definitions", "sympy", "flint", "mpmath")), (
            module
        )


@pytest.mark.parametrize("loss", definition_files(checkout()))
def test_definitions_are_formulas(loss: str) -> None:
    """They import words and other definitions, and no derivative or stable form is written in them."""
    path = definition_files(checkout())[loss]
    for module in imported(path, "losskernels.definitions"):
        assert module.startswith(("losskernels.language", "losskernels.definitions")), module
    code = "\n".join(ast.unparse(n) for n in formula_of(path)).lower()
    assert not [w for w in DERIVED_WORDS if re.search(rf"\b{re.escape(w)}", code)]
    assert len(path.read_text("utf-8").splitlines()) <= 40


def formula_of(path: Path) -> list[ast.stmt]:
    """The body of the definition without its docstring."""
    (function,) = (n for n in ast.parse(path.read_text("utf-8")).body if isinstance(n, ast.FunctionDef))
    return function.body[1:]


@pytest.mark.parametrize("name", BEFORE_EMIT)
def test_the_passes_know_no_loss(name: str) -> None:
    """Nothing between declare and emit names a loss, a kernel or a link."""
    text = source_of(name).read_text("utf-8").lower()
    known = set(definition_files(checkout()))
    for path in definition_files(checkout()).values():
        known |= {problem.name for problem in formulate(declare(path))}
    links = {"softmax", "sigmoid", "logits"}
    found = [w for w in sorted(known | links) if re.search(rf"\b{w}\b", text)]
    assert not set(found) - EXAMPLES.get(name, set())


@pytest.mark.parametrize("file", names(sorted(CODEGEN.rglob("*.py")) + sorted((ROOT / "definitions").glob("*.py"))))
def test_files_are_short(file: str) -> None:
    lines = (ROOT / file).read_text("utf-8").count("\n")
    assert lines <= LONGEST, f"{file} has {lines} lines"


@pytest.mark.parametrize("file", names(compiler_files() + sorted(RUNTIME.glob("*.py"))))
def test_every_file_says_what_it_is(file: str) -> None:
    assert ast.get_docstring(ast.parse((ROOT / file).read_text("utf-8")))


def test_the_pipeline_names_its_passes_in_order() -> None:
    """In its docstring, and the passes that are called are those."""
    text = pipeline.__doc__ or ""
    listed = re.findall(r"^    (\w+) {2,}", text, re.MULTILINE)
    assert listed == [
        "declare",
        "formulate",
        "derive",
        "normalise",
        "stabilise",
        "lower",
        "scale",
        "prove",
        "bound",
        "emit",
    ]
    assert [p.__name__ for p in pipeline.PASSES] == ["derive", "normalise", "stabilise"]
    for name in listed[:-1]:
        assert callable(getattr(pipeline, name))
        assert ast.get_docstring(ast.parse(source_of(name).read_text("utf-8")))


def test_nothing_is_called_helpers() -> None:
    for path in [*CODEGEN.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]:
        assert path.stem not in {"utils", "util", "helpers", "misc", "common"}
        assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b:", path.read_text("utf-8")), path
