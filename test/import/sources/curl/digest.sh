curl --digest -u "$CAM_USER:$CAM_PASSWORD" http://192.0.2.10/axis-cgi/param.cgi?action=list
