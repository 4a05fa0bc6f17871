"""The version printed in documents and written into new studies."""

VERSION = "0.1.0"
