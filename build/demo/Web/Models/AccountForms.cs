namespace Demo.Web.Models;

public record LoginForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    public string? ReturnUrl { get; set; }
}

public record RegisterForm
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? ConfirmPassword { get; set; }

    public bool Newsletter { get; set; }

    public List<int> Consents { get; set; } = [];

    public string? ReturnUrl { get; set; }
}

public record CustomerInfoForm
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public DateTime? DateOfBirth { get; set; }

    public bool Newsletter { get; set; }
}

public record AddressForm
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Email { get; set; }

    public string? PhoneNumber { get; set; }

    public string? Address1 { get; set; }

    public string? ZipPostalCode { get; set; }

    public string? City { get; set; }

    public string? Country { get; set; }

    public bool PayNow { get; set; } = true;
}

public record ContactForm
{
    public string? FullName { get; set; }

    public string? Email { get; set; }

    public string? Enquiry { get; set; }

    public bool Sent { get; set; }
}

/// <summary>Which entry of the account menu is the current one; handed to widgets of the menu.</summary>
public record AccountNavigation(string SelectedTab, string? Title = null);

public record ConsentChoice(int Id, string Message, bool IsRequired, bool? Accepted, string? RequiredMessage = null);

public record PrivacyPage(IReadOnlyList<ConsentChoice> Consents, bool DeletionRequested);
