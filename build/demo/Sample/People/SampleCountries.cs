namespace Demo.Sample.People;

public static class SampleCountries
{
    private static readonly SampleCountry[] All =
    [
        new("United Kingdom", 826, "Europe/London", "44", NameGroup.English, ["London", "Leeds", "Bristol", "Cardiff", "Glasgow", "Norwich"]),
        new("EIRE", 372, "Europe/Dublin", "353", NameGroup.English, ["Dublin", "Cork", "Galway"]),
        new("Channel Islands", 832, "Europe/Jersey", "44", NameGroup.English, ["Saint Helier", "Saint Peter Port"]),
        new("USA", 840, "America/New_York", "1", NameGroup.English, ["New York", "Portland", "Austin", "Chicago", "Denver", "San Francisco"]),
        new("Canada", 124, "America/Toronto", "1", NameGroup.English, ["Toronto", "Vancouver", "Halifax"]),
        new("Australia", 36, "Australia/Sydney", "61", NameGroup.English, ["Sydney", "Melbourne", "Perth"]),
        new("Germany", 276, "Europe/Berlin", "49", NameGroup.German, ["Berlin", "Köln", "Leipzig", "München", "Lübeck"]),
        new("Austria", 40, "Europe/Vienna", "43", NameGroup.German, ["Wien", "Graz", "Linz"]),
        new("Switzerland", 756, "Europe/Zurich", "41", NameGroup.German, ["Zürich", "Bern", "Basel"]),
        new("France", 250, "Europe/Paris", "33", NameGroup.French, ["Paris", "Lyon", "Nantes", "Besançon"]),
        new("Belgium", 56, "Europe/Brussels", "32", NameGroup.French, ["Bruxelles", "Liège", "Namur"]),
        new("Spain", 724, "Europe/Madrid", "34", NameGroup.Spanish, ["Madrid", "Sevilla", "A Coruña"]),
        new("Portugal", 620, "Europe/Lisbon", "351", NameGroup.Portuguese, ["Lisboa", "Porto", "Évora"]),
        new("Brazil", 76, "America/Sao_Paulo", "55", NameGroup.Portuguese, ["São Paulo", "Curitiba", "Recife"]),
        new("Italy", 380, "Europe/Rome", "39", NameGroup.Italian, ["Roma", "Torino", "Bologna"]),
        new("Malta", 470, "Europe/Malta", "356", NameGroup.Italian, ["Valletta", "Sliema"]),
        new("Norway", 578, "Europe/Oslo", "47", NameGroup.Nordic, ["Oslo", "Bergen", "Tromsø"]),
        new("Sweden", 752, "Europe/Stockholm", "46", NameGroup.Nordic, ["Stockholm", "Göteborg", "Umeå"]),
        new("Denmark", 208, "Europe/Copenhagen", "45", NameGroup.Nordic, ["København", "Aarhus", "Odense"]),
        new("Finland", 246, "Europe/Helsinki", "358", NameGroup.Nordic, ["Helsinki", "Turku", "Jyväskylä"]),
        new("Iceland", 352, "Atlantic/Reykjavik", "354", NameGroup.Nordic, ["Reykjavík", "Akureyri"]),
        new("Netherlands", 528, "Europe/Amsterdam", "31", NameGroup.Dutch, ["Amsterdam", "Utrecht", "Groningen"]),
        new("Poland", 616, "Europe/Warsaw", "48", NameGroup.Polish, ["Warszawa", "Kraków", "Łódź"]),
        new("Czech Republic", 203, "Europe/Prague", "420", NameGroup.Polish, ["Praha", "Brno", "Plzeň"]),
        new("Lithuania", 440, "Europe/Vilnius", "370", NameGroup.Polish, ["Vilnius", "Kaunas"]),
        new("Greece", 300, "Europe/Athens", "30", NameGroup.Greek, ["Αθήνα", "Θεσσαλονίκη", "Πάτρα"]),
        new("Cyprus", 196, "Asia/Nicosia", "357", NameGroup.Greek, ["Λευκωσία", "Λάρνακα"]),
        new("China", 156, "Asia/Shanghai", "86", NameGroup.Chinese, ["上海", "北京", "成都", "杭州", "广州"]),
        new("Hong Kong", 344, "Asia/Hong_Kong", "852", NameGroup.Chinese, ["九龍", "香港"]),
        new("Singapore", 702, "Asia/Singapore", "65", NameGroup.Chinese, ["Singapore"]),
        new("Japan", 392, "Asia/Tokyo", "81", NameGroup.Japanese, ["東京", "京都", "札幌"]),
        new("Korea", 410, "Asia/Seoul", "82", NameGroup.Korean, ["서울", "부산"]),
        new("United Arab Emirates", 784, "Asia/Dubai", "971", NameGroup.Arabic, ["دبي", "أبوظبي"]),
        new("Bahrain", 48, "Asia/Bahrain", "973", NameGroup.Arabic, ["المنامة"]),
        new("Lebanon", 422, "Asia/Beirut", "961", NameGroup.Arabic, ["بيروت"]),
        new("Saudi Arabia", 682, "Asia/Riyadh", "966", NameGroup.Arabic, ["الرياض", "جدة"]),
        new("Israel", 376, "Asia/Jerusalem", "972", NameGroup.Hebrew, ["תל אביב", "חיפה"]),
        new("India", 356, "Asia/Kolkata", "91", NameGroup.Indian, ["मुंबई", "Bengaluru", "दिल्ली"]),
        new("Thailand", 764, "Asia/Bangkok", "66", NameGroup.English, ["Bangkok", "Chiang Mai"]),
        new("Nigeria", 566, "Africa/Lagos", "234", NameGroup.English, ["Lagos", "Abuja"]),
        new("RSA", 710, "Africa/Johannesburg", "27", NameGroup.English, ["Cape Town", "Durban"]),
        new("Bermuda", 60, "Atlantic/Bermuda", "1441", NameGroup.English, ["Hamilton"]),
        new("West Indies", 780, "America/Port_of_Spain", "1868", NameGroup.English, ["Port of Spain"]),
        new("Unspecified", 0, "UTC", "44", NameGroup.English, [""]),
    ];

    private static readonly Dictionary<string, SampleCountry> ByName = All.ToDictionary(country => country.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<SampleCountry> Known => All.Where(country => country.Number > 0);

    /// <summary>Empty when there is no such number.</summary>
    public static string NameOf(int? number) => All.FirstOrDefault(country => country.Number > 0 && country.Number == number)?.Name ?? "";

    /// <summary>A country that is not known keeps its name and is treated as 'Unspecified'.</summary>
    public static SampleCountry Find(string name) =>
        ByName.TryGetValue(name, out var country) ? country : ByName["Unspecified"] with { Name = name };
}
