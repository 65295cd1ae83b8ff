using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>What a customer filled in; only of what he was asked for anything is taken.</summary>
public sealed record DataAnswer
{
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Phone { get; init; }
    public int? BirthYear { get; init; }
    public int? BirthMonth { get; init; }
    public int? BirthDay { get; init; }
    public string? Gender { get; init; }
    public string? Street { get; init; }
    public string? City { get; init; }
    public string? PostalCode { get; init; }
    public int CountryId { get; init; }

    /// <summary>Null when not given in full or when there is no such day.</summary>
    public DateTime? BirthDate => BirthYear is >= 1 and <= 9999 and var year && BirthMonth is >= 1 and <= 12 and var month
        && BirthDay is >= 1 and var day && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    public bool IsGiven(DataField field) => field switch
    {
        DataField.FirstName => Has(FirstName),
        DataField.LastName => Has(LastName),
        DataField.Phone => Has(Phone),
        DataField.BirthDate => BirthYear is not null || BirthMonth is not null || BirthDay is not null,
        DataField.Gender => Has(Gender),
        DataField.Street => Has(Street),
        DataField.City => Has(City),
        DataField.PostalCode => Has(PostalCode),
        DataField.Country => CountryId > 0,
        _ => false
    };

    public bool IsValid(DataField field, DateTime today) => field switch
    {
        DataField.FirstName => FieldRules.IsName(FirstName),
        DataField.LastName => FieldRules.IsName(LastName),
        DataField.Phone => FieldRules.IsPhone(Phone),
        DataField.BirthDate => FieldRules.IsBirthDate(BirthDate, today),
        DataField.Gender => FieldRules.IsGender(Gender),
        DataField.Street => FieldRules.IsStreet(Street),
        DataField.City => FieldRules.IsCity(City),
        DataField.PostalCode => FieldRules.IsPostalCode(PostalCode),
        DataField.Country => CountryId > 0,
        _ => false
    };

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
