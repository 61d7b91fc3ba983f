"""Files that the program shows or uses: icons, styles, the sample clip."""
