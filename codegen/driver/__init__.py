"""What the commands do: find what changed, compile it side by side, write all or nothing, build, compare."""
