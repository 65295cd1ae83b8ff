using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Services.Customers;
using Nop.Services.Directory;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>The form behind the link: who may fill it in, what is wrong with an answer, and where it goes.</summary>
public class DataForm(CaptureGate gate, DataRequestStore requests, RewardHandler rewards, ICustomerService customers, ICountryService countries, TimeProvider clock)
{
    /// <summary>Null for a link that is forged, expired, used, or of somebody who is gone.</summary>
    public async Task<LoyaltyDataRequest?> OpenAsync(string? token)
    {
        if (token is null || !DataFormToken.TryOpen(gate.Key, token, clock.GetUtcNow(), out var opened))
            return null;
        var request = await requests.FindAsync(opened.RequestId);
        return request is not null && request.CustomerId == opened.CustomerId && request.IsOpenAt(clock.GetUtcNow().UtcDateTime)
            && await customers.GetCustomerByIdAsync(request.CustomerId) is { Deleted: false, Active: true }
            ? request
            : null;
    }

    /// <summary>Fields that were filled in wrongly. What was left out is no mistake, except for a part of an address or when nothing was said at all.</summary>
    public async Task<IReadOnlyList<DataField>> FaultsAsync(LoyaltyDataRequest request, DataAnswer answer)
    {
        var asked = request.AskedFields;
        var today = clock.GetUtcNow().UtcDateTime;
        var faults = asked.Where(field => answer.IsGiven(field) && !answer.IsValid(field, today)).ToList();
        DataField[] address = [DataField.Street, DataField.City, DataField.PostalCode, DataField.Country];
        if (address.All(asked.Contains) && address.Any(answer.IsGiven))
            faults.AddRange(address.Where(field => !answer.IsGiven(field)));
        if (answer.CountryId > 0 && asked.Contains(DataField.Country) && (await countries.GetAllCountriesAsync()).All(country => country.Id != answer.CountryId))
            faults.Add(DataField.Country);
        return faults.Count == 0 && !asked.Any(answer.IsGiven) ? asked : [.. faults.Distinct()];
    }

    /// <summary>Saves an answer without faults. Repeated after a kill it writes the same; the points come once.</summary>
    public async Task SaveAsync(LoyaltyDataRequest request, DataAnswer answer)
    {
        var customer = await customers.GetCustomerByIdAsync(request.CustomerId);
        foreach (var field in request.AskedFields.Where(answer.IsGiven))
            Set(customer, field, answer);
        await customers.UpdateCustomerAsync(customer);

        request.AnsweredOnUtc = clock.GetUtcNow().UtcDateTime;
        request.IsComplete = request.AskedFields.All(answer.IsGiven);
        await requests.UpdateAsync(request);
        await rewards.GrantAsync(request);
    }

    private static void Set(Customer customer, DataField field, DataAnswer answer)
    {
        switch (field)
        {
            case DataField.FirstName:
                customer.FirstName = answer.FirstName!.Trim();
                break;
            case DataField.LastName:
                customer.LastName = answer.LastName!.Trim();
                break;
            case DataField.Phone:
                customer.Phone = answer.Phone!.Trim();
                break;
            case DataField.BirthDate:
                customer.DateOfBirth = answer.BirthDate;
                break;
            case DataField.Gender:
                customer.Gender = answer.Gender!.Trim();
                break;
            case DataField.Street:
                customer.StreetAddress = answer.Street!.Trim();
                break;
            case DataField.City:
                customer.City = answer.City!.Trim();
                break;
            case DataField.PostalCode:
                customer.ZipPostalCode = answer.PostalCode!.Trim();
                break;
            case DataField.Country:
                customer.CountryId = answer.CountryId;
                break;
        }
    }
}
