using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>Goes through the invoices in order of time and turns them into orders and refunds.</summary>
public sealed class ImportPlanner
{
    private readonly LineTable _table;
    private readonly ProblemLog _problems;
    private readonly SalePlanner _sales;
    private readonly RefundMatcher _refunds;
    private readonly CatalogueBuilder _catalogue;
    private readonly OrderBook _book = new();

    private ImportPlanner(LineTable table, ProblemLog problems)
    {
        _table = table;
        _problems = problems;
        _catalogue = new CatalogueBuilder(table);
        _sales = new SalePlanner(table, problems, _book, _catalogue);
        _refunds = new RefundMatcher(table, problems, _book);
    }

    public static ImportPlan Plan(LineTable table, ProblemLog problems)
    {
        var index = InvoiceIndex.Build(table, problems);
        return new ImportPlanner(table, problems).Run(index);
    }

    private ImportPlan Run(InvoiceIndex index)
    {
        foreach (var invoice in index.Invoices)
        {
            switch (invoice.Kind)
            {
                case InvoiceKind.Sale:
                    _sales.Add(invoice, index.LinesOf(invoice));
                    break;
                case InvoiceKind.Cancellation:
                    _refunds.Add(invoice, index.LinesOf(invoice));
                    break;
                default:
                    foreach (var line in index.LinesOf(invoice))
                        _problems.Add(line, ProblemReason.AccountingEntry);
                    break;
            }
        }
        return new ImportPlan
        {
            Table = _table, Catalogue = _catalogue.Build(), Orders = _book.Orders, Items = _book.Items, Returns = _book.Returns,
        };
    }
}
