# templates/home.html
home-heading = What organized crime cases teach
home-lead = Real investigations and prosecutions from around the world, with the lessons they hold for the next one. Search in any of six languages; every fact names its source.
home-try = Try
home-try-1 = money laundering through shell companies
home-try-2 = controlled delivery
home-try-3 = joint investigation team
home-try-4 = encrypted phones
home-lessons = By lesson
home-all-lessons = All lessons
home-crimes = By crime
home-all-crimes = All crimes
home-latest = Latest cases
home-all-cases = All cases

# The number stands before each of these, in large figures.
figure-cases = { $total ->
    [one] case
   *[other] cases
}
figure-jurisdictions = { $total ->
    [one] jurisdiction
   *[other] jurisdictions
}
figure-lessons = { $total ->
    [one] lesson drawn
   *[other] lessons drawn
}
figure-practices = { $total ->
    [one] practice or unit
   *[other] practices and units
}
figure-tools = { $total ->
    [one] tool
   *[other] tools
}
