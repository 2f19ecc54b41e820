"""The refusals in English, area by area as in klyngedesk.wording; the commands speak Danish alone."""
