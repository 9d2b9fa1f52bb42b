"""``python -m newsfacts``: the same as the command."""

from newsfacts.cli import main

if __name__ == "__main__":
    main()
