"""What happens when the program itself is at fault: nothing is lost, and somebody is told."""
