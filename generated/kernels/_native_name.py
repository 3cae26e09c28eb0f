# Written by `losskernels generate`.
NAME = "_native_cd3762724650"
LEVELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("baseline", ()),
    ("x86_64_v3", ("AVX2", "FMA3")),
    ("x86_64_v4", ("AVX2", "FMA3", "AVX512_SKX")),
)
