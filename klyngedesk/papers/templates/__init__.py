"""The shipped Word templates, written as code and built by `python -m klyngedesk.papers.templates`.

The program never builds them: it reads the files in resources/templates. Lengths are twentieths of a point
(1 mm is 56.7), font sizes half points, as in the file format (ECMA-376, part 1).
"""
