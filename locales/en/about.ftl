# templates/about.html
about-heading = About this digest
about-lead = The digest gathers real investigations and prosecutions of transnational organized crime, good practices, specialized units, tools and new forms of crime, and says of each what can be learned from it.
figure-cases-sentence = { $total ->
    [one] It holds { $shown } case at present.
   *[other] It holds { $shown } cases at present.
}

about-standing = What it is not
about-standing-1 = This is no site of the United Nations or of any government, and it bears no emblem of theirs. References to the Convention are to the United Nations Convention against Transnational Organized Crime and its Protocols.
about-standing-2 = Nothing here is legal advice. An entry sums up what its sources say; it does not replace the judgment, and a case may have gone on since. A person named in an entry is not thereby said to be guilty: the stage of the proceedings stands beside each title.

about-sources = Where the facts come from
about-sources-1 = Every entry names its sources: decisions, statements of courts, prosecutors and ministries, reports of international organizations, and the press. The numbers in the text lead to them; “official” marks what the authority published itself.
about-sources-2 = “Stated” means that the sources say so. “Derived” means that the editors concluded it from the facts.
about-sources-3 = Confidence is high where official or several independent sources agree, and medium where press or secondary sources had to do.

about-language = Languages and translations
about-language-1 = The interface, the vocabulary and the search speak Arabic, Chinese, English, French, Russian and Spanish. Most entries are written in English. Title, summary and lessons are translated into the other languages, the full text only of some entries; where a translation is missing, the page says so and shows the original.
about-language-2 = Translations are unofficial unless marked otherwise. Neither the translations nor the words of this interface have yet been read by lawyers who are native speakers.

about-search = How the search works
about-search-1 = The search knows the terms of the field in six languages: whoever looks for one of them also finds entries in which the same thing has another name or is written in another language. The page says how it read your words, and can search for the words alone.
about-search-2 = Filters of one kind widen the choice, filters of different kinds narrow it down. The address of a page holds the whole search and can be kept or sent on.

about-privacy = What is kept of your visit
about-privacy-1 = The server logs which kind of page was asked for, whether it could be answered and how long that took. It does not log what you searched for or which entry you read.
about-privacy-2 = The pages set no cookies, run no scripts and load nothing from other sites.

about-reuse = Use of the texts
about-reuse-1 = The texts of the digest are published under the licence Creative Commons Attribution 4.0 International (CC BY 4.0). The linked sources belong to their publishers.
