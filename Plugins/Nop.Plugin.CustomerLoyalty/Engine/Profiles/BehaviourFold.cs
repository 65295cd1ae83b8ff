using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Everything around the orders: visits, carts, wish lists, returns, reviews, cases, mails, blocks. Facts come in order of time.</summary>
internal sealed class BehaviourFold(FoldSettings settings)
{
    private readonly HashSet<int> _cart = [];
    private readonly HashSet<(int List, int Product)> _wishLists = [];
    private readonly HashSet<int> _openCases = [];
    private readonly HashSet<int> _knownCases = [];
    private readonly HashSet<int> _reviews = [];
    private DateTime? _registered, _firstSeen, _lastSeen, _lastView, _cartChanged, _lastReturn;
    private int _views, _views30, _searches, _returns, _rated, _stars, _cases, _sent, _clicked, _shown, _blockClicks;
    private bool _newsletter, _isRegistered;

    public int Surveys { get; private set; }
    public int SurveyPoints { get; private set; }

    public void Reset()
    {
        _cart.Clear();
        _wishLists.Clear();
        _openCases.Clear();
        _knownCases.Clear();
        _reviews.Clear();
        _registered = _firstSeen = _lastSeen = _lastView = _cartChanged = _lastReturn = null;
        _views = _views30 = _searches = _returns = _rated = _stars = _cases = _sent = _clicked = _shown = _blockClicks = 0;
        _newsletter = _isRegistered = false;
        Surveys = SurveyPoints = 0;
    }

    public void Add(in ProfileFact fact)
    {
        _isRegistered |= !fact.IsGuest;
        if (IsByTheCustomer(fact.Kind))
        {
            _firstSeen ??= fact.OccurredOnUtc;
            _lastSeen = fact.OccurredOnUtc;
        }

        switch (fact.Kind)
        {
            case FactKind.OrderPlaced or FactKind.CartCleared:
                _cart.Clear();
                break;
            case FactKind.CartLineAdded or FactKind.CartLineChanged:
                _cart.Add(fact.ProductId);
                _cartChanged = fact.OccurredOnUtc;
                break;
            case FactKind.CartLineRemoved:
                _cart.Remove(fact.ProductId);
                _cartChanged = fact.OccurredOnUtc;
                break;
            case FactKind.WishListLineAdded or FactKind.WishListLineChanged:
                _wishLists.Add((fact.SubjectId, fact.ProductId));
                break;
            case FactKind.WishListLineRemoved:
                _wishLists.Remove((fact.SubjectId, fact.ProductId));
                break;
            case FactKind.ProductViewed:
                _views++;
                _views30 += settings.IsWithin(fact.OccurredOnUtc, 30) ? 1 : 0;
                _lastView = fact.OccurredOnUtc;
                break;
            case FactKind.Searched:
                _searches++;
                break;
            case FactKind.ReturnOpened:
                _returns++;
                _lastReturn = fact.OccurredOnUtc;
                break;
            case FactKind.ReviewWritten when _reviews.Add(fact.SubjectId):
                if (fact.Quantity > 0)
                {
                    _rated++;
                    _stars += Math.Min(fact.Quantity, 5);
                }

                break;
            case FactKind.Registered:
                _registered = fact.OccurredOnUtc;
                break;
            case FactKind.NewsletterOn:
                _newsletter = true;
                break;
            case FactKind.NewsletterOff:
                _newsletter = false;
                break;
            case FactKind.EmailSent:
                _sent++;
                break;
            case FactKind.EmailClicked:
                _clicked++;
                break;
            case FactKind.BlockShown:
                _shown++;
                break;
            case FactKind.BlockClicked:
                _blockClicks++;
                break;
            case FactKind.SurveyAnswered when fact.Quantity > 0:
                Surveys++;
                SurveyPoints += Math.Min(fact.Quantity, 100);
                break;
            case FactKind.CaseOpened:
                if (_knownCases.Add(fact.SubjectId))
                    _cases++;
                _openCases.Add(fact.SubjectId);
                break;
            case FactKind.CaseSettled:
                _openCases.Remove(fact.SubjectId);
                break;
        }
    }

    public CustomerActivity Finish(CustomerActivity row) => row with
    {
        IsRegistered = _isRegistered,
        RegisteredOnUtc = _registered,
        FirstSeenOnUtc = _firstSeen,
        LastSeenOnUtc = _lastSeen,
        ProductViews = _views,
        ProductViews30 = _views30,
        LastViewOnUtc = _lastView,
        Searches = _searches,
        CartProducts = _cart.Count,
        CartChangedOnUtc = _cart.Count > 0 ? _cartChanged : null,
        WishListProducts = _wishLists.Count,
        Returns = _returns,
        LastReturnOnUtc = _lastReturn,
        Reviews = _reviews.Count,
        ReviewRating = _rated == 0 ? null : Math.Round((decimal)_stars / _rated, 2),
        Cases = _cases,
        OpenCases = _openCases.Count,
        EmailsSent = _sent,
        EmailsClicked = _clicked,
        BlocksShown = _shown,
        BlocksClicked = _blockClicks,
        Newsletter = _newsletter
    };

    /// <summary>What the shop does to a customer does not show that he was here.</summary>
    private static bool IsByTheCustomer(FactKind kind) => kind is not (FactKind.OrderPaid or FactKind.OrderStatusChanged or FactKind.OrderCancelled
        or FactKind.OrderVoided or FactKind.OrderRefunded or FactKind.ShipmentSent or FactKind.ShipmentDelivered or FactKind.ReturnChanged
        or FactKind.ReviewApproved or FactKind.EmailSent or FactKind.CaseSettled or FactKind.ContactLogged
        or FactKind.TierReached or FactKind.TierAtRisk);
}
