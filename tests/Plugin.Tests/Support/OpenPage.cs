using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Web;

namespace Plugin.Tests.Support;

/// <summary>A page in a browser with its script: collects what happens there and reports it when the page is left.</summary>
public sealed class OpenPage
{
    private readonly Shop _shop;
    private readonly Device _device;
    private readonly List<object> _facts = [];

    public OpenPage(Shop shop, Device device, string token, PageContext page)
    {
        (_shop, _device, Token) = (shop, device, token);
        if (HasScript && page.Kind.Length > 0)
            Happens(page.Kind, page.Id, page.Number, page.Text);
    }

    /// <summary>Empty when the page came without our script.</summary>
    public string Token { get; }

    public bool HasScript => Token.Length > 0;

    public void Happens(string kind, int id, int number = 0, string text = "", long millisecondsAgo = 0) =>
        _facts.Add(new { n = _facts.Count, k = kind, i = id, q = number, s = text, t = millisecondsAgo });

    /// <summary>Sends the batch, again if called again; returns the HTTP status, 0 when there is nothing to send.</summary>
    public Task<int> IsLeft() => HasScript && _facts.Count > 0 ? Send(Body()) : Task.FromResult(0);

    public byte[] Body() => JsonSerializer.SerializeToUtf8Bytes(new { token = Token, facts = _facts });

    public Task<int> Send(string body) => Send(Encoding.UTF8.GetBytes(body));

    public async Task<int> Send(byte[] body)
    {
        var context = _device.Request(_shop.Store.Services);
        context.Request.Method = HttpMethods.Post;
        context.Request.Body = new MemoryStream(body);
        context.Request.ContentLength = body.Length;
        await _shop.Get<BeaconEndpoint>().HandleAsync(context);
        return context.Response.StatusCode;
    }
}
