"""The tab Møder: the meetings of the cluster, their agendas, papers and minutes."""
