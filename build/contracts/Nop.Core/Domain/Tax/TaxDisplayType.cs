namespace Nop.Core.Domain.Tax;

public enum TaxDisplayType
{
    ExcludingTax = 10,
    IncludingTax = 0,
}
