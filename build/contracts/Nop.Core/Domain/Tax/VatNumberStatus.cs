namespace Nop.Core.Domain.Tax;

public enum VatNumberStatus
{
    Empty = 10,
    Invalid = 30,
    Unknown = 0,
    Valid = 20,
}
