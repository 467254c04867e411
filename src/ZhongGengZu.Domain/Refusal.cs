namespace ZhongGengZu.Domain;

/// <summary>What kind of answer a refusal is: 403 not entitled, 409 wrong state or taken, 422 bad fields.</summary>
public enum RefusalKind
{
    /// <summary>The actor sees the thing but may not do this to it (403).</summary>
    Forbidden,

    /// <summary>The thing is no longer in a state that allows the act, or somebody was quicker (409).</summary>
    Conflict,

    /// <summary>What was entered is missing, too long or inconsistent (422).</summary>
    Invalid,
}

/// <summary>One field that was refused: the form's field name, why, and the limit where there is one.</summary>
/// <param name="Field">Name of the form field, empty for the form as a whole.</param>
/// <param name="Code">Why.</param>
/// <param name="Limit">The maximum length or count, or null.</param>
public sealed record FieldRefusal(string Field, RefusalCode Code, int? Limit = null);

/// <summary>不予办理: a move that a rule does not allow. Nothing has been changed when it is thrown.</summary>
public sealed class Refusal : Exception
{
    /// <summary>Refuses an act as a whole.</summary>
    public Refusal(RefusalCode code) : base(code.ToString())
    {
        Code = code;
        Fields = [];
    }

    /// <summary>Refuses one field.</summary>
    public Refusal(RefusalCode code, string field, int? limit = null) : this([new FieldRefusal(field, code, limit)])
    {
    }

    /// <summary>Refuses several fields at once; the first one gives the refusal its code.</summary>
    public Refusal(IReadOnlyList<FieldRefusal> fields) : base(string.Join(", ", fields.Select(f => $"{f.Field}: {f.Code}")))
    {
        Code = fields[0].Code;
        Fields = fields;
    }

    /// <summary>The (first) reason.</summary>
    public RefusalCode Code { get; }

    /// <summary>The refused fields, empty when the act as a whole was refused.</summary>
    public IReadOnlyList<FieldRefusal> Fields { get; }

    /// <summary>What kind of answer this is.</summary>
    public RefusalKind Kind => KindOf(Code);

    /// <summary>What kind of answer a code is.</summary>
    public static RefusalKind KindOf(RefusalCode code) => code switch
    {
        RefusalCode.NotEntitled or RefusalCode.SelfSigning or RefusalCode.SelfVerification => RefusalKind.Forbidden,
        < RefusalCode.Required => RefusalKind.Conflict,
        _ => RefusalKind.Invalid,
    };
}

/// <summary>Why a move is refused. The Chinese sentence for each stands in Shell/Wording.</summary>
public enum RefusalCode
{
    /// <summary>The actor's posts do not give this act on this thing.</summary>
    NotEntitled,

    /// <summary>The signer is the subject, the submitter or an earlier signer of the round (不得自签).</summary>
    SelfSigning,

    /// <summary>The verifier is a doer, the claimant, or of the unit that did the work.</summary>
    SelfVerification,

    /// <summary>The thing's state does not allow this act.</summary>
    WrongState,

    /// <summary>Somebody else changed it since it was read.</summary>
    Stale,

    /// <summary>The round has been decided already, or stands at another step.</summary>
    AlreadyDecided,

    /// <summary>A sign-off round is open, its subject is locked.</summary>
    LockedInSignOff,

    /// <summary>An open round or a signed revision holds the problem's line.</summary>
    LineHeld,

    /// <summary>No eligible signer is left: post and all fallbacks vacant or barred.</summary>
    NoEligibleSigner,

    /// <summary>No eligible verifier is left.</summary>
    NoEligibleVerifier,

    /// <summary>No one can accept: post and all fallbacks vacant.</summary>
    NoEligibleAcceptor,

    /// <summary>The next act has happened, it can no longer be withdrawn.</summary>
    TooLateToWithdraw,

    /// <summary>A measure is not done yet.</summary>
    MeasuresOpen,

    /// <summary>Something is written already; it is not thrown away.</summary>
    TextThere,

    /// <summary>The unit's own list has not been accepted yet (empty lists are handed in as 零报告).</summary>
    UnitListNotAccepted,

    /// <summary>A list with items cannot be a nil return.</summary>
    NilWithItems,

    /// <summary>There is nothing new to send as a supplement (补报).</summary>
    NothingToSupplement,

    /// <summary>The list is empty and its facets are not all ticked as searched.</summary>
    FacetsNotSearched,

    /// <summary>The campaign has not been started, or has been started already.</summary>
    CampaignState,

    /// <summary>The organisation lacks something the campaign needs.</summary>
    CampaignIncomplete,

    /// <summary>The plan was changed after the campaign had been drawn up, and what it says now cannot be one yet.</summary>
    PlanAhead,

    /// <summary>The thing belongs to another campaign.</summary>
    OtherCampaign,

    /// <summary>The plan has nothing to sign.</summary>
    NothingToSign,

    /// <summary>A meeting's agenda is empty.</summary>
    NothingToDiscuss,

    /// <summary>An account, person, unit or post of this name or code exists already.</summary>
    Taken,

    /// <summary>One 分管领导 per unit per day: the dates overlap.</summary>
    OverlappingOversight,

    /// <summary>The appointment overlaps another of the same post that it may not overlap.</summary>
    OverlappingAppointment,

    /// <summary>The unit or post is still in use.</summary>
    InUse,

    /// <summary>The demo clock moves forward only.</summary>
    ClockBackwards,

    /// <summary>The claim shows no document number and no file, and one of them is demanded: it goes back.</summary>
    EvidenceMissing,

    /// <summary>A stored file is not what was shown when it was taken up.</summary>
    FileDamaged,

    /// <summary>The post's signing is delegated for some of these days already.</summary>
    OverlappingDelegation,

    /// <summary>A request to extend the same date waits for its answer.</summary>
    ExtensionWaits,

    /// <summary>The date has passed: an extension is asked for before.</summary>
    ExtensionTooLate,

    /// <summary>The campaign allows no more extensions of this date.</summary>
    ExtensionsUsedUp,

    /// <summary>The plan is in signing with the old date: an extension is granted when that round has ended.</summary>
    ExtensionAfterPlan,

    /// <summary>A personal item is its person's: it has no 主办 to change.</summary>
    PersonalItem,

    /// <summary>The line is signed: it binds the unit that has the 主办.</summary>
    LeadSettled,

    /// <summary>An inspection found it: its unit neither returns it nor takes it off, only the office strikes it out.</summary>
    FoundByInspection,

    /// <summary>Something was found at the unit, or it has its 督查意见.</summary>
    InspectionBegun,

    /// <summary>Somebody has asked already, the office has not answered yet.</summary>
    RequestOpen,

    /// <summary>The field is empty. First of the 422 codes.</summary>
    Required,

    /// <summary>The text is longer than the limit.</summary>
    TooLong,

    /// <summary>The text has more sentences than a page can show.</summary>
    TooManySentences,

    /// <summary>Not one of the choices of this campaign.</summary>
    UnknownChoice,

    /// <summary>The source of a filed problem never changes.</summary>
    SourceImmutable,

    /// <summary>The source demands its reference (巡视巡察反馈文号).</summary>
    ReferenceRequired,

    /// <summary>The date lies before the campaign or after what it depends on.</summary>
    DateOutOfRange,

    /// <summary>A measure is due after its line.</summary>
    MeasureAfterLine,

    /// <summary>Signing is delegated for at most so many days.</summary>
    DelegationTooLong,

    /// <summary>The new date is not later than the old one.</summary>
    NotLater,

    /// <summary>The measure would end after its line: the line's date has to be extended first.</summary>
    ExtendLineFirst,

    /// <summary>A signed date moves by extension only.</summary>
    SignedDateFixed,

    /// <summary>The person is not a member of the campaign or unit.</summary>
    UnknownPerson,

    /// <summary>The plan's line is incomplete (D2).</summary>
    LineIncomplete,

    /// <summary>The end lies before the start.</summary>
    EndBeforeStart,

    /// <summary>The number is smaller than the limit.</summary>
    NumberTooSmall,

    /// <summary>The number is larger than the limit.</summary>
    NumberTooLarge,

    /// <summary>Something has been written, so it is no nil return.</summary>
    NilWithText,

    /// <summary>The demand gives less notice than the campaign asks for, and no reason.</summary>
    ShortNotice,

    /// <summary>The password is wrong.</summary>
    WrongPassword,

    /// <summary>A document number or a file is demanded.</summary>
    EvidenceRequired,

    /// <summary>The file is empty.</summary>
    FileEmpty,

    /// <summary>The file is larger than the limit (MB).</summary>
    FileTooLarge,

    /// <summary>The file is of no kind that is taken, or its content is not what its name says.</summary>
    FileFormat,

    /// <summary>The file's name carries a mark of secrecy.</summary>
    FileClassified,

    /// <summary>A 督办文书 goes to one unit; a chosen row is another's.</summary>
    MatterOfOtherUnit,

    /// <summary>An inspector holds a post in a unit that is inspected.</summary>
    InspectorOfUnit,

    /// <summary>This is no mail address.</summary>
    BadAddress,

    /// <summary>The words do not stand in the plan's text.</summary>
    WordsNotInText,
}
