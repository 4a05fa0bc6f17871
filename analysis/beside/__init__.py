"""What stands beside the main estimates: sensitivity, those who came, declared subgroups, losses by wave."""
