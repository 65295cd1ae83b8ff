using Nop.Core;

namespace Demo.Domain;

public class Address : BaseEntity
{
    public int CustomerId { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public string Email { get; set; } = "";
    public string? PhoneNumber { get; set; }
    public string? Address1 { get; set; }
    public string? City { get; set; }
    public string? ZipPostalCode { get; set; }
    public string? Country { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
