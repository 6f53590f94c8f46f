using Whence.Claims;
using Whence.Names;
using Whence.Sourcing;

namespace Whence.Ledger;

/// <summary>The claimants of a story, one for each person, however the articles spell the name: the shortest spelling stands for all.</summary>
internal sealed class Claimants
{
    private readonly List<Source> _people = [];

    /// <summary>The claim with its claimant as the story knows it.</summary>
    public Claim Unify(Claim claim)
    {
        if (claim.Attribution.Claimant is not { Id: null, Kind: "person" } claimant) return claim;
        var known = _people.Find(p => PersonMatch.Same(p.Label, claimant.Label));
        if (known is null)
        {
            _people.Add(claimant);
            return claim;
        }
        return claim with { Attribution = claim.Attribution with { Claimant = claimant with { Label = known.Label } } };
    }
}
