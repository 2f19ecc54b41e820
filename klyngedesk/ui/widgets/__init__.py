"""The widgets of Klyngedesk: small parts that take plain data and tell what the user did by signals."""
