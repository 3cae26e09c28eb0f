"""Why things are as they are: a kernel, step by step (`kernel`), and the code of an error (`refusals`).

Nothing here changes anything: the passes run again, what they make is shown and measured.
"""
