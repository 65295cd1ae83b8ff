namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;

/// <summary>Whose mails are asked about.</summary>
/// <param name="SegmentId">0 for everybody who subscribed in the store.</param>
/// <param name="Topic">What the mail is about; customers may have switched it off.</param>
public sealed record SurveyQuery(int StoreId, int SegmentId, string Topic);
