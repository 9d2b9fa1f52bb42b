"""Tables: what the words mean. No module here contains logic beyond indexing."""
