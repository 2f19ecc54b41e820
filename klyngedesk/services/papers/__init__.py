"""Papers in Word: from the store's data to a finished file."""
