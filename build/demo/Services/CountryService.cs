using Demo.Sample.People;
using Nop.Core.Domain.Directory;
using Nop.Services.Directory;

namespace Demo.Services;

/// <summary>The countries of the sample shop; their ISO numbers are their numbers here.</summary>
public sealed class CountryService : ICountryService
{
    public Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<Country>>([.. SampleCountries.Known.OrderBy(country => country.Name, StringComparer.OrdinalIgnoreCase)
            .Select(country => new Country { Id = country.Number, Name = country.Name, NumericIsoCode = country.Number, AllowsBilling = true, AllowsShipping = true, Published = true })]);
}
