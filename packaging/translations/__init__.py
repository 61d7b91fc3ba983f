"""The texts of the window in all languages: found in the code, kept in .ts files, compiled to .qm files.

A .ts file is what translators edit, with Qt Linguist or by hand. The .qm files that the program loads lie beside them,
so that whatever the program is started from has them: a clone, an installed package, a bundle.
"""
