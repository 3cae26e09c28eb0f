# Written by `losskernels generate`.
NAME = "_native_3d16bbe49a2c"
LEVELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("baseline", ()),
    ("x86_64_v3", ("AVX2", "FMA3")),
    ("x86_64_v4", ("AVX2", "FMA3", "AVX512_SKX")),
)
