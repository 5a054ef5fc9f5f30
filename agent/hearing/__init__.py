"""What is heard in a message before anything is answered: ids, payers, days, concepts, acts."""
