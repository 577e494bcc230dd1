WEIGHTS={'coverage':0.0,'own_coverage':0.0,'sentence':0.0,'topic':0.0,'open_known':0.0,'open_unknown':0.0,'largest_open':0.0,'focus':0.0,'open_name':0.0,'type_missing':0.0,'detail':0.0,'naming':0.0,'short':0.0,'yes_no':0.0,'listing':0.0,'example':0.0,'number_asked':0.0,'elsewhere':0.0}
BIAS=0.0
