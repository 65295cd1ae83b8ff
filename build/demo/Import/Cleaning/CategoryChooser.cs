namespace Demo.Import.Cleaning;

/// <summary>Sorts products into a shop's departments by the words of their names.</summary>
public static class CategoryChooser
{
    private static readonly char[] Separators = [' ', ',', '-', '/', '+', '&', '.', '(', ')', '"'];

    /// <summary>In order of weight: a Christmas candle is sold with Christmas.</summary>
    private static readonly (string Category, HashSet<string> Words)[] Rules =
    [
        ("Christmas", ["christmas", "xmas", "advent", "santa", "reindeer", "bauble", "baubles", "snowman", "snowflake", "snowflakes", "nativity", "mistletoe", "tinsel"]),
        ("Bags & Travel", ["bag", "bags", "shopper", "lunch", "suitcase", "luggage", "purse", "purses", "wallet", "passport", "rucksack", "backpack", "charlotte", "satchel"]),
        ("Candles & Lights", ["candle", "candles", "candleholder", "candlestick", "light", "lights", "lantern", "lanterns", "lamp", "lampshade", "chandelier", "incense", "nightlight"]),
        ("Tea & Tableware", ["tea", "teacup", "teapot", "teaspoons", "mug", "mugs", "cup", "cups", "saucer", "saucers", "plate", "plates", "coaster", "coasters", "placemat", "placemats", "napkin", "napkins", "cutlery", "glass", "glasses", "coffee", "tray", "egg"]),
        ("Kitchen & Baking", ["cake", "cakes", "cakestand", "baking", "kitchen", "bowl", "bowls", "jug", "spoon", "spoons", "apron", "oven", "recipe", "pantry", "jar", "jars", "pan", "chopping", "jelly", "popcorn", "cookie", "biscuit", "scales", "butter", "bread", "measuring", "cooking", "ladle", "whisk", "jam", "tin", "tins", "bottle", "snack", "ice"]),
        ("Cards & Stationery", ["card", "cards", "wrap", "ribbon", "ribbons", "notebook", "notebooks", "journal", "pencil", "pencils", "pen", "pens", "sticker", "stickers", "tissue", "tissues", "paper", "stamp", "stationery", "envelope", "envelopes", "magnet", "magnets", "memo", "eraser", "erasers", "ruler", "calendar", "album", "organiser", "letter", "letters", "blackboard", "chalkboard", "tape"]),
        ("Toys & Games", ["toy", "toys", "game", "games", "doll", "dolls", "dolly", "puzzle", "puzzles", "jigsaw", "children", "childrens", "childs", "child's", "children's", "kids", "playhouse", "puppet", "puppets", "dominoes", "skipping", "circus", "robot", "dinosaur", "spaceboy", "rabbit", "feltcraft", "knitting", "sewing", "craft", "teddy", "soldier", "soldiers", "marbles", "harmonica", "boys", "girls", "baby"]),
        ("Garden & Outdoor", ["garden", "gardeners", "plant", "plants", "planter", "bird", "birdhouse", "birds", "watering", "parasol", "picnic", "trowel", "seed", "flower", "flowers", "flowerpot", "bucket", "trellis", "zinc", "beach", "barbecue", "thermometer", "umbrella", "raincoat"]),
        ("Jewellery & Fashion", ["necklace", "bracelet", "bracelets", "earring", "earrings", "ring", "rings", "brooch", "hair", "hairclip", "hairclips", "hairslide", "scarf", "bangle", "pendant", "necklac", "bead", "beads", "diamante", "jewellery", "glove", "gloves", "slippers", "socks", "hat", "watch", "sunglasses", "cosmetic", "key"]),
        ("Bath & Comfort", ["bath", "bathroom", "soap", "sponge", "towel", "towels", "hot", "warmer", "warmers", "cushion", "cushions", "blanket", "throw", "quilt", "pillow", "slipper", "plasters", "toothbrush", "hand", "sleep"]),
        ("Storage & Furniture", ["box", "boxes", "cabinet", "drawer", "drawers", "basket", "baskets", "storage", "crate", "trinket", "hook", "hooks", "hanger", "hangers", "rack", "shelf", "stool", "chair", "table", "bin", "holder", "stand", "doorstop", "knob", "chest", "case", "cases"]),
        ("Party", ["party", "bunting", "garland", "garlands", "balloon", "balloons", "confetti", "parasols", "streamers", "birthday", "wedding", "easter", "halloween", "valentine", "chain", "doily", "doilies"]),
        ("Home Decoration", ["decoration", "decorations", "heart", "hearts", "sign", "signs", "clock", "frame", "frames", "mirror", "mirrors", "doormat", "mat", "wall", "picture", "vase", "ornament", "wreath", "curtain", "rug", "door", "art", "figurine", "letters", "wicker", "hanging", "mobile", "star", "stars", "ceramic", "wooden", "metal", "enamel"]),
    ];

    public const string Fallback = "Gifts & Curiosities";

    public static IReadOnlyList<string> Categories { get; } = [.. Rules.Select(rule => rule.Category), Fallback];

    public static string Choose(string name)
    {
        var words = name.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (category, known) in Rules)
        {
            if (words.Any(known.Contains))
                return category;
        }
        return Fallback;
    }
}
