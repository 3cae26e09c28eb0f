"""The printed package: imports lazily, says what the compiler knows, and its stub agrees with the runtime."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from losskernels import description
from losskernels.codegen.compiled import Binding, CompiledLoss, LossText
from losskernels.codegen.emit.bindings import expression, info_of, loss_files, package_files
from losskernels.codegen.errors import InternalError
from losskernels.codegen.ir import Input, Interval, Kernel, Output
from losskernels.kernel import ufunc_outputs

ROOT = Path(__file__).parent.parent
UNIT, REAL = Interval(Fraction(0), Fraction(1)), Interval()
GAMMA = Input("gamma", "g", "parameter", Interval(Fraction(0), None, False, True), default=Fraction(5, 2))
PLAIN = Kernel(
    "damped",
    (Input("y_true", "y", "target", UNIT), Input("y_pred", "p", "prediction", REAL), GAMMA),
    (Output("value", ()), Output("gradient", ("p",)), Output("hessian", ("p", "p"))),
    (),
)
CLASSES = (Input("y_true", "y", "target", UNIT, index=True), Input("y_pred", "p", "prediction", REAL, axis=True))
ROWS = Kernel("rows", CLASSES, (Output("value", ()), Output("gradient", ("p",), True)), ())
DIRECTION = Input("v", "v", "direction", REAL, axis=True)
ALONG = Kernel("rows_hessian_vector", (*CLASSES, DIRECTION), (Output("hessian_vector", ("p", "v"), True),), ())
TIER = Binding("rows_u10", "identity", "p", replace(ROWS, name="rows_u10"), replace(ALONG, name=f"{ALONG.name}_u10"))
DESCRIPTION = 'A backslash \\ and """quotes""",\n\non several lines: \N{GREEK SMALL LETTER GAMMA}.'
LOSS = CompiledLoss(
    "damped",
    "definitions/damped.py",
    "A damped loss.",
    DESCRIPTION,
    (Binding("damped", "logit", "(1 - p)**g", PLAIN), Binding("rows", "identity", "p", ROWS, ALONG, TIER)),
    audit="",
    certificates="",
)
TEXT = LossText("damped", LOSS.source, LOSS.summary, (), ("damped", "rows"), ())


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The printed package, as printed_kernels in its own folder."""
    folder = tmp_path / "printed_kernels"
    folder.mkdir()
    for path, text in (*loss_files(LOSS), *package_files([TEXT])):
        (folder / Path(path).name).write_text(text)
    return folder


def python(package: Path, script: str) -> str:
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(package.parent)!r}); {script}"]
    return subprocess.check_output(command, text=True).strip()


@pytest.mark.parametrize("binding", LOSS.bindings)
def test_the_printed_description_is_the_description(binding: Binding) -> None:
    info = info_of(LOSS, binding)
    assert eval(expression(info), vars(description)) == info


def test_the_description_says_what_the_compiler_knows() -> None:
    info = info_of(LOSS, LOSS.bindings[0])
    assert [str(a) for a in info.arguments] == [
        "y_true (...): target, in [0, 1]",
        "y_pred (...): prediction, in [-inf, inf]",
        "gamma (...): parameter, in [0, inf), default 2.5",
    ]
    text = description.document(info)
    for part in (LOSS.summary, LOSS.description, "(1 - p)**g", "logit", LOSS.source, "gamma=2.5"):
        assert part in text


def test_the_package_imports_what_is_asked_for(package: Path) -> None:
    names = "[m for m in sys.modules if m.startswith('printed_kernels.')]"
    script = (
        f"import printed_kernels as k; print(dir(k), {names}); k.damped; print(repr(k.rows), {names}, k.rows is k.rows)"
    )
    assert python(package, script).splitlines() == [
        "['damped', 'rows'] []",
        "printed_kernels.rows ['printed_kernels._damped'] True",
    ]


def test_an_unknown_kernel_is_one_sentence(package: Path) -> None:
    script = "import printed_kernels as k\ntry: k.dampd\nexcept AttributeError as error: print(error)"
    assert python(package, script.replace("import printed", "\nimport printed", 1)) == (
        "printed_kernels: there is no kernel dampd; did you mean damped?"
    )


def test_the_module_docstring_survives_quotes_and_backslashes(package: Path) -> None:
    assert ast.get_docstring(ast.parse((package / "_damped.py").read_text())) == (
        f"{LOSS.summary}\n\n{DESCRIPTION}\n\n"
        "Generated from definitions/damped.py: edit that file and run `losskernels generate`."
    )


def test_the_stub_has_every_ufunc_and_argument(package: Path) -> None:
    stub = ast.parse((package / "_damped.pyi").read_text())
    classes = {node.name: node for node in stub.body if isinstance(node, ast.ClassDef)}
    for binding in LOSS.bindings:
        info = info_of(LOSS, binding)
        body = classes[f"_{binding.name.title()}{'Tier' if info.u10 else ''}"].body
        declared = [n.target.id for n in body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]
        assert declared == list(ufunc_outputs(info))
        methods = {n.name: [a.arg for a in n.args.args[1:]] for n in body if isinstance(n, ast.FunctionDef)}
        assert methods == {
            "evaluate": [a.name for a in info.arguments],
            "sum": [a.name for a in info.arguments],
            "bind": [],
        }


def test_the_stub_type_checks(package: Path, tmp_path: Path) -> None:
    user = tmp_path / "user.py"
    user.write_text(
        "import printed_kernels as k\n"
        "found = k.damped.evaluate([1], [0.5], gamma=1, outputs=('value', 'sum'))\n"
        "reveal_type(found.value), reveal_type(found.sum), reveal_type(k.rows.gradient)\n"
        "k.damped.evaluate([1], [0.5], outputs='valu')\n"
        "reveal_type(k.rows.u10.bind())\n"
    )
    (tmp_path / "losskernels").symlink_to(ROOT / "codegen/runtime")
    settings = "[mypy]\nstrict = true\n[mypy-losskernels.codegen.*]\nignore_missing_imports = true\n"
    (tmp_path / "mypy.ini").write_text(settings)
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / ".mypy_cache"), str(user)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert 'Revealed type is "float"' in done.stdout.replace("builtins.", "")
    assert "ufunc" in done.stdout and "Found 1 error" in done.stdout, done.stdout
    assert 'user.py:4: error: Argument "outputs"' in done.stdout
    assert 'Revealed type is "losskernels.kernel.Bound"' in done.stdout


def test_the_kernel_is_named_as_its_binding() -> None:
    with pytest.raises(InternalError, match="the kernel of other is called damped"):
        info_of(LOSS, Binding("other", "identity", "", PLAIN))
    with pytest.raises(InternalError, match="the kernels of rows_u10 are not called like those of damped"):
        info_of(LOSS, Binding("damped", "identity", "", PLAIN, None, TIER))


def test_the_kernels_of_a_tier_are_found_by_name(package: Path) -> None:
    """As the emitter calls them."""
    assert python(package, "import printed_kernels as k; print(k.rows.u10.info.signature.name)") == "rows_u10"
    script = "import printed_kernels as k; print(k.rows.u10.info.hessian_vector.name)"
    assert python(package, script) == "rows_hessian_vector_u10"
    assert LOSS.kernels == (PLAIN, ROWS, ALONG, TIER.kernel, TIER.hessian_vector)


def test_a_kernel_says_whether_it_has_a_u10(package: Path) -> None:
    script = (
        "import printed_kernels as k; print('u10' in dir(k.rows), 'u10' in dir(k.damped), k.rows.u10 is k.rows.u10)"
    )
    assert python(package, script) == "True False True"
    assert python(package, "import printed_kernels as k; print(repr(k.rows.u10))") == "printed_kernels.rows.u10"
    assert python(package, "import printed_kernels as k; print('rows.u10 is this kernel' in k.rows.__doc__)") == "True"
    for kernel, told in (
        ("damped", "write @loss(u10=True, ...) in definitions/damped.py and run: losskernels generate"),
        ("damped.bind()", "write @loss(u10=True, ...) in definitions/damped.py and run: losskernels generate"),
        ("rows.u10", "it is one"),
    ):
        script = f"import printed_kernels as k\ntry: k.{kernel}.u10\nexcept AttributeError as e: print(e)"
        name = kernel.removesuffix(".bind()")
        assert python(package, script) == f"printed_kernels.{name} has no u10: {told}"
