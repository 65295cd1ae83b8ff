using System.IO.Compression;
using System.Text;
using Demo.Import;
using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Plugin.Tests.Import;

[TestFixture]
public class OrderLineReaderTests
{
    [TestCase("489434,85048", ProblemReason.TooFewColumns)]
    [TestCase(",85048,X,1,2009-12-01 07:45:00,1,1,UK", ProblemReason.NoInvoiceNumber)]
    [TestCase("489434, ,X,1,2009-12-01 07:45:00,1,1,UK", ProblemReason.NoStockCode)]
    [TestCase("489434,85048,X,one,2009-12-01 07:45:00,1,1,UK", ProblemReason.UnreadableQuantity)]
    [TestCase("489434,85048,X,1.5,2009-12-01 07:45:00,1,1,UK", ProblemReason.UnreadableQuantity)]
    [TestCase("489434,85048,X,99999999999,2009-12-01 07:45:00,1,1,UK", ProblemReason.UnreadableQuantity)]
    [TestCase("489434,85048,X,1,yesterday,1,1,UK", ProblemReason.UnreadableDate)]
    [TestCase("489434,85048,X,1,2009-13-41 07:45:00,1,1,UK", ProblemReason.UnreadableDate)]
    [TestCase("489434,85048,X,1,0001-01-01 00:00:00,1,1,UK", ProblemReason.UnreadableDate)]
    [TestCase("489434,85048,X,1,2009-12-01 07:45:00,free,1,UK", ProblemReason.UnreadablePrice)]
    [TestCase("489434,85048,X,1,2009-12-01 07:45:00,99999999999999,1,UK", ProblemReason.UnreadablePrice)]
    [TestCase("489434,85048,X,1,2009-12-01 07:45:00,1,-5,UK", ProblemReason.UnreadableCustomer)]
    [TestCase("489434,85048,X,1,2009-12-01 07:45:00,1,Ann,UK", ProblemReason.UnreadableCustomer)]
    public void Line_Unreadable_IsListedWithNumberAndReason(string line, ProblemReason reason)
    {
        var (table, problems) = new OrderFileText().Line("489433", "1", 1, 1).Raw(line).Line("489435", "1", 1, 1).Read();

        Assert.That(table.Count, Is.EqualTo(2));
        Assert.That(problems.All.Single().Line, Is.EqualTo(3));
        Assert.That(problems.All.Single().Reason, Is.EqualTo(reason));
    }

    [Test]
    public void Line_WithQuotesAndCommas_KeepsItsText()
    {
        var (table, _) = new OrderFileText().Line("1", "22041", 48, 2.1m, description: "RECORD FRAME 7\" SINGLE, SIZE").Read();

        Assert.That(table.Descriptions[table[0].Description], Is.EqualTo("RECORD FRAME 7\" SINGLE, SIZE"));
        Assert.That(table[0].Amount, Is.EqualTo(100.8m));
    }

    [Test]
    public void Header_OfTheOriginalFile_IsUnderstood()
    {
        var table = Read("Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n1,85048,X,2,2009-12-01 07:45:00,1.5,13085.0,France\n");

        Assert.That(table[0].Customer, Is.EqualTo(13085));
        Assert.That(table[0].UnitPrice, Is.EqualTo(1.5m));
    }

    [Test]
    public void Columns_InAnotherOrder_AreFoundByName()
    {
        var table = Read("country,customer_id,unit_price,invoice_date,quantity,description,stock_code,invoice\nFrance,1,2,2009-12-01 07:45:00,3,X,85048,9\n");

        Assert.That((table[0].Quantity, table.Invoices[0]), Is.EqualTo((3, "9")));
    }

    [Test]
    public void Header_WithoutNeededColumn_SaysWhich() =>
        Assert.That(() => Read("a,b,c\n1,2,3\n"), Throws.TypeOf<ImportException>().With.Message.Contains("'invoice'"));

    [Test]
    public void File_Empty_IsRefused() => Assert.That(() => Read(""), Throws.TypeOf<ImportException>());

    [Test]
    public void StockCode_InSmallLetters_IsTheSameProduct()
    {
        var (table, _) = new OrderFileText().Line("1", "85123a", 1, 1).Line("2", "85123A ", 1, 1).Read();

        Assert.That(table.Stocks.Count, Is.EqualTo(1));
    }

    [Test]
    public void PackedFile_CutOff_IsNoticed()
    {
        var lines = new OrderFileText();
        for (var number = 0; number < 5_000; number++)
            lines.Line($"{number}", $"{number * 7919 % 10007}", number % 13 + 1, number % 17);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv.gz");
        var packed = Pack(lines.ToString());
        File.WriteAllBytes(path, packed[..(packed.Length / 2)]);
        try
        {
            using var file = OrderFile.Open(path);
            var table = new LineTable();
            new OrderLineReader(table, new ProblemLog(table)).Read(file.Text);
            Assert.That(file.EnsureComplete, Throws.TypeOf<ImportException>());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Pack(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }

    private static LineTable Read(string text)
    {
        var table = new LineTable();
        new OrderLineReader(table, new ProblemLog(table)).Read(new StringReader(text));
        return table;
    }
}
