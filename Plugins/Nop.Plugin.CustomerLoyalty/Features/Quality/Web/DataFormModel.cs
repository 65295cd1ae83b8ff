using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

/// <summary>The form behind the link; shows only what was asked for.</summary>
public record DataFormModel : BaseNopModel
{
    public string Token { get; set; } = string.Empty;
    public IReadOnlyList<DataField> Asked { get; set; } = [];
    public int Points { get; set; }

    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Phone { get; set; }
    public int? BirthYear { get; set; }
    public int? BirthMonth { get; set; }
    public int? BirthDay { get; set; }
    public string? Gender { get; set; }
    public string? Street { get; set; }
    public string? City { get; set; }
    public string? PostalCode { get; set; }
    public int CountryId { get; set; }
    public IList<SelectListItem> AvailableCountries { get; set; } = [];

    public bool Asks(DataField field) => Asked.Contains(field);

    public DataAnswer ToAnswer() => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Phone = Phone,
        BirthYear = BirthYear,
        BirthMonth = BirthMonth,
        BirthDay = BirthDay,
        Gender = Gender,
        Street = Street,
        City = City,
        PostalCode = PostalCode,
        CountryId = CountryId
    };
}

/// <summary>What a shopper is told instead of, or after, the form.</summary>
/// <param name="Text">Last part of its resource.</param>
public record DataFormEndModel(string Text, int Points);
