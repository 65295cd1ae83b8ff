using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

/// <summary>The link to the survey in a mail, and the points that the answer is worth.</summary>
public class SurveyMailTokens(InvitationStore invitations, SurveyStore surveys, SurveyAsking asking, ISettingService settings) : IMailTokenSource
{
    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!wanted.Contains(MessageTokens.FormUrl) && !wanted.Contains(MessageTokens.Points))
            return;
        if (request.IsPreview)
            tokens.TryAdd(MessageTokens.FormUrl, new MailToken($"{StoreAddress.BaseOf(request.Store)}{CustomerLoyaltyDefaults.SurveyPath[1..]}", true));
        if (await FindAsync(request, wanted) is not { } invitation || invitation.CustomerId != request.Customer.Id)
            return;
        var key = Convert.FromBase64String((await settings.LoadSettingAsync<CustomerLoyaltySettings>()).SigningKey);
        tokens.TryAdd(MessageTokens.FormUrl, new MailToken(new SurveyLink(invitation.Id, invitation.OrderId).UrlOf(request.Store, key), true));
        if (request.Payload.Tokens.ContainsKey(SurveyMails.Invitation))
            tokens.TryAdd(MessageTokens.Points, new MailToken((await surveys.FindAsync(invitation.SurveyId))?.Points ?? 0));
    }

    /// <summary>That of a survey's own mail, or for the mail of a journey the one about its order, made now.</summary>
    private async Task<LoyaltySurveyInvitation?> FindAsync(MailRequest request, IReadOnlySet<string> wanted)
    {
        if (request.Payload.Tokens.TryGetValue(SurveyMails.Invitation, out var text))
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? await invitations.FindAsync(id) : null;
        return !request.IsPreview && request.Payload.OrderId > 0 && wanted.Contains(MessageTokens.FormUrl) ? await asking.ForJourneyAsync(request.Customer.Id, request.Payload.OrderId) : null;
    }
}
