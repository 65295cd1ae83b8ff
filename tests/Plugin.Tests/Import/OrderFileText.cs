using System.Globalization;
using System.Text;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Demo.Import.Reading;

namespace Plugin.Tests.Import;

/// <summary>Writes files of order lines for tests, in the words of the file.</summary>
internal sealed class OrderFileText
{
    public const string Header = "invoice,stock_code,description,quantity,invoice_date,unit_price,customer_id,country";

    private readonly StringBuilder _text = new StringBuilder().AppendLine(Header);

    public OrderFileText Line(
        string invoice, string stock, int quantity, decimal price, int? customer = 12346, string date = "2010-01-04 10:00:00",
        string description = "WHITE HANGING HEART", string country = "United Kingdom")
    {
        _text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{invoice},{stock},\"{description.Replace("\"", "\"\"")}\",{quantity},{date},{price},{customer},{country}"));
        return this;
    }

    public OrderFileText Raw(string line)
    {
        _text.AppendLine(line);
        return this;
    }

    public (LineTable Table, ProblemLog Problems) Read()
    {
        var table = new LineTable();
        var problems = new ProblemLog(table);
        new OrderLineReader(table, problems).Read(new StringReader(_text.ToString()));
        return (table, problems);
    }

    public (ImportPlan Plan, ProblemLog Problems) Plan()
    {
        var (table, problems) = Read();
        return (ImportPlanner.Plan(table, problems), problems);
    }

    public override string ToString() => _text.ToString();
}
