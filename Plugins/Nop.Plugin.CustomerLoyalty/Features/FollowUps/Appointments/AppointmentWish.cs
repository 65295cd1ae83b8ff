namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>What a customer asks for.</summary>
/// <param name="Key">Chosen by the form, so that a form sent twice is one request.</param>
/// <param name="TimesUtc">One to three, the one he likes best first.</param>
public sealed record AppointmentWish(Guid Key, int CustomerId, int StoreId, int OrderId, int LanguageId, string Wish, IReadOnlyList<DateTime> TimesUtc, string? Phone = null, string? Place = null);
