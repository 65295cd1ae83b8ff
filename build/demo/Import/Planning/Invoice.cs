using Demo.Import.Cleaning;

namespace Demo.Import.Planning;

/// <summary>One invoice; its lines are <see cref="Count"/> entries of <see cref="InvoiceIndex.Lines"/> from <see cref="Start"/>.</summary>
public readonly record struct Invoice(
    int Name, InvoiceKind Kind, DateTime LocalTime, int Customer, int Country, int Start, int Count);
