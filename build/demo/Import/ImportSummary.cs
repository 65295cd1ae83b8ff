using System.Globalization;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Demo.Import.Writing;

namespace Demo.Import;

/// <summary>What the person at the console reads at the end; the money of the file is accounted for to the last digit.</summary>
public static class ImportSummary
{
    public static void Write(TextWriter output, long linesRead, ImportPlan plan, ProblemLog problems, ImportCounts counts, string reportPath)
    {
        output.WriteLine(Line($"{linesRead:N0} lines: {plan.Orders.Count:N0} orders with {plan.Items.Count:N0} items, {plan.Catalogue.Count:N0} products, {plan.Returns.Count:N0} refunds matched"));
        output.WriteLine(Line($"added: {counts.Categories:N0} categories, {counts.Products:N0} products, {counts.Customers:N0} customers, {counts.Guests:N0} guests, {counts.Orders:N0} orders, {counts.OrderItems:N0} items, {counts.Shipments:N0} shipments, {counts.Returns:N0} returns"));
        if (counts.OrdersAlreadyThere > 0)
            output.WriteLine(Line($"already there: {counts.OrdersAlreadyThere:N0} orders, {counts.OrdersChanged:N0} of them now refunded further"));

        output.WriteLine("not imported as they stand:");
        foreach (var (reason, lines, amount) in problems.Totals())
            output.WriteLine(Line($"  {lines,9:N0} {amount,18:N3}  {ProblemTexts.For(reason)}"));

        var listed = problems.All.Sum(problem => problem.Amount);
        output.WriteLine(Line($"money: file {FileTotal(plan):N3} = orders {plan.Sold:N3} - refunds {plan.Refunded:N3} + listed above {listed:N3}"));
        output.WriteLine($"every one of these lines with its reason: {reportPath}");
    }

    public static decimal FileTotal(ImportPlan plan)
    {
        var total = 0m;
        for (var index = 0; index < plan.Table.Count; index++)
            total += plan.Table[index].Amount;
        return total;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
