site-name = Case Digest
