using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

[Category("C6")]
public class RuleParserTests
{
    [TestCase("", "NotJson//")]
    [TestCase("{", "NotJson//")]
    [TestCase("""{"version":1,"rule":{"all":[]}} x""", "NotJson//")]
    [TestCase("""{"version":1,"rule":{"field":"\ud800","is":"yes"}}""", "NotJson//")]
    [TestCase("[]", "NotARule//")]
    [TestCase("""{"rule":{"all":[]}}""", "UnknownVersion//")]
    [TestCase("""{"version":2,"rule":{"all":[]}}""", "UnknownVersion//")]
    [TestCase("""{"version":1,"rule":7}""", "NotARule//")]
    [TestCase("""{"version":1,"rule":{}}""", "NotARule//")]
    public void Text_ThatIsNoRule_IsRefused(string json, string expected) => Assert.That(Errors(json), Is.EqualTo(new[] { expected }));

    [TestCase("""{"any":[]}""", "EmptyGroup//")]
    [TestCase("""{"all":[{"all":[]}]}""", "EmptyGroup/0/")]
    [TestCase("""{"all":[{"not":{"any":[{"field":"Shoe","is":"known"}]}}]}""", "UnknownField/0.0.0/field:Shoe")]
    [TestCase("""{"all":[{"field":"Orders","is":"equal","value":1},{"field":"Orders","is":"equal"}]}""", "WrongValue/1/value")]
    [TestCase("""{"field":"Orders","is":"yes"}""", "WrongQuestion//is:Orders")]
    [TestCase("""{"field":"IsCore","is":"equal","value":1}""", "WrongQuestion//is:IsCore")]
    [TestCase("""{"field":"Orders","is":"between","value":3,"to":2}""", "WrongOrder//to")]
    [TestCase("""{"field":"Orders","is":"equal","value":3,"to":2}""", "UnknownProperty//to:to")]
    [TestCase("""{"field":"Orders","is":"equal","value":1e60}""", "WrongValue//value")]
    [TestCase("""{"field":"Orders","is":"equal","value":3,"days":2}""", "UnknownProperty//days:days")]
    [TestCase("""{"field":"StageId","is":"oneOf","values":[]}""", "NothingChosen//values")]
    [TestCase("""{"field":"StageId","is":"oneOf","values":["Loyal"]}""", "WrongValue//values")]
    [TestCase("""{"field":"LastOrderOnUtc","is":"before","day":"2026-02-30"}""", "WrongValue//day")]
    [TestCase("""{"field":"LastOrderOnUtc","is":"inLast","days":-1}""", "OutOfRange//days:0,36500")]
    [TestCase("""{"field":"Birthday","is":"inLast","days":3}""", "WrongQuestion//is:Birthday")]
    [TestCase("""{"facts":["Dreamt"],"measure":"count","is":"atLeast","value":1}""", "UnknownFact//facts:Dreamt")]
    [TestCase("""{"facts":["102"],"measure":"count","is":"atLeast","value":1}""", "UnknownFact//facts:102")]
    [TestCase("""{"facts":[],"measure":"count","is":"atLeast","value":1}""", "NothingChosen//facts")]
    [TestCase("""{"facts":["Searched"],"products":[1],"measure":"count","is":"atLeast","value":1}""", "NoSuchSubject//facts:Searched")]
    [TestCase("""{"facts":["Searched"],"measure":"sum","is":"atLeast","value":1}""", "NoMoney//facts:Searched")]
    [TestCase("""{"facts":["OrderLine"],"since":"2026-02-02","until":"2026-02-01","measure":"count","is":"atLeast","value":1}""", "WrongOrder//until")]
    [TestCase("""{"segment":0,"is":"in"}""", "OutOfRange//segment:1,2147483647")]
    public void Node_ThatIsWrong_IsNamedWithItsPlace(string rule, string expected) => Assert.That(Errors(Document(rule)), Is.EqualTo(new[] { expected }));

    [Test]
    public void Errors_AreAllFound_NotOnlyTheFirst() => Assert.That(
        Errors(Document("""{"all":[{"field":"Shoe","is":"known"},{"segment":1,"is":"maybe"}]}""")),
        Is.EqualTo(new[] { "UnknownField/0/field:Shoe", "WrongValue/1/is" }));

    [Test]
    public void Rule_OfFiveHundredNodes_IsRead() => Assert.That(RuleParser.Parse(Document(Wide(499))).IsValid, Is.True);

    [TestCase(500)]
    [TestCase(2_500)]
    public void Rule_OfMoreNodes_IsRefused(int conditions) =>
        Assert.That(Errors(Document(Wide(conditions))), Is.EqualTo(new[] { "TooManyNodes//:500" }));

    [Test]
    public void Rule_OfTenThousandNodes_IsRefusedBeforeItIsBuilt()
    {
        var json = Document(Wide(10_000));
        RuleParser.Parse(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(RuleParser.Parse(json).Errors.Single().Code, Is.EqualTo(RuleErrorCode.TooLong));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(10_000), "hardly anything was built");
    }

    [Test]
    public void Rule_TenDeep_IsRead() => Assert.That(RuleParser.Parse(Document(Deep(10))).IsValid, Is.True);

    [TestCase(11)]
    [TestCase(40)]
    [TestCase(5_000)]
    public void Rule_Deeper_IsRefused(int depth) => Assert.That(Errors(Document(Deep(depth))), Is.EqualTo(new[] { "TooDeep//:10" }));

    [Test]
    public void StoredForm_OfVersionOne_NeverChanges()
    {
        const string Text = """{"version":1,"rule":{"all":[{"field":"Orders","is":"between","value":1.5,"to":3},{"not":{"field":"StageId","is":"noneOf","values":[3,4]}},{"any":[{"field":"IsCore","is":"yes"},{"field":"Alive","is":"unknown"},{"field":"LastOrderOnUtc","is":"onOrAfter","day":"2026-01-31"},{"field":"CartChangedOnUtc","is":"longerAgo","hours":24},{"field":"Birthday","is":"inNext","days":14}]},{"facts":["OrderLine"],"categories":[3],"days":90,"measure":"count","is":"atLeast","value":2},{"facts":["OrderPlaced","OrderPaid"],"since":"2026-01-01","until":"2026-02-01","measure":"sum","is":"more","value":100},{"segment":5,"is":"notIn"}]}}""";
        Assert.That(RuleWriter.Write(RuleParser.Parse(Text).Rule!), Is.EqualTo(Text));
    }

    private static string Document(string rule) => $$"""{"version":1,"rule":{{rule}}}""";

    private static string Wide(int conditions) => $$"""{"any":[{{string.Join(',', Enumerable.Repeat("""{"segment":1,"is":"in"}""", conditions))}}]}""";

    private static string Deep(int depth)
    {
        var text = new StringBuilder();
        for (var level = 1; level < depth; level++)
            text.Append("""{"not":""");
        return text.Append("""{"segment":1,"is":"in"}""").Append('}', depth - 1).ToString();
    }

    private static IEnumerable<string> Errors(string json) => RuleParser.Parse(json).Errors
        .Select(error => $"{error.Code}/{error.Path}/{error.Property}{(error.Arguments.Count > 0 ? ":" : "")}{string.Join(',', error.Arguments)}");
}
