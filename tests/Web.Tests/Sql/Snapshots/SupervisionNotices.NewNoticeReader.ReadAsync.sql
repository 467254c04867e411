-- SupervisionNotices.NewNoticeReader.ReadAsync

-- 1 of 3
-- PostgreSQL
-- @campaign_Id uuid, @campaign_OfficeUnitId uuid
SELECT u."Id", u."Name"
FROM "ProblemLists" AS p
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
WHERE p."CampaignId" = @campaign_Id AND p."PersonId" IS NULL AND p."UnitId" <> @campaign_OfficeUnitId
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16), @campaign_OfficeUnitId varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [ProblemLists] AS [p]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
WHERE [p].[CampaignId] = @campaign_Id AND [p].[PersonId] IS NULL AND [p].[UnitId] <> @campaign_OfficeUnitId
ORDER BY [u].[Path];

-- 2 of 3
-- PostgreSQL
-- @campaign_Id uuid, @ids uuid[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."Id" = ANY (@ids);
-- SQL Server
DECLARE @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[Id] IN (@ids1, @ids2);

-- 3 of 3
-- PostgreSQL
-- @me uuid, @ids3 uuid[], @files uuid[], @me8 uuid, @holders uuid[], @me11 uuid, @delegated uuid[], @campaign_Id uuid, @ids uuid[]
SELECT d."Id", d."Kind", d."CaseKind", d."CaseId", d."SubjectId", s."RoundId", COALESCE(d."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d."OpenedAt", d."DueAt", CASE
    WHEN d."Kind" IN ('measure', 'line-completion', 'first-result') AND d."OriginalDueAt" <> d."DueAt" THEN d."OriginalDueAt"
END AS "ExtendedFrom", d."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d."PersonId" IS NOT NULL AS "IsPersonal", d."PersonId" = @me AND d."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d."ListId" AND r1."HolderId" = ANY (@ids3))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me8))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d."PersonId" IS NULL OR d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d."ListId" AND r2."HolderId" = ANY (@ids3)) OR m."OwnerPersonId" = @me8) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE r3."Id" = r0."Id") THEN r0."Text"
    WHEN d."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me11)) AND i."Id" = d."CaseId"
        LIMIT 1)
    WHEN d."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = d."CaseId"
        LIMIT 1)
END AS "PaperText", (d."OwnerId" = ANY (@ids3) AND d."OwnerId" = ANY (@ids3) IS NOT NULL) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@delegated) AND d."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d."PersonId" IS NOT NULL THEN d."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d."ListId" AND r4."HolderId" = ANY (@ids3))
    ELSE (d."UnitId" = ANY (@files) AND d."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (d."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me11)) AND i1."Id" = d."CaseId")) AND (d."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me8 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM "Deadlines" AS d
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d."CaseId" = r0."Id"
WHERE d."CampaignId" = @campaign_Id AND d."Id" = ANY (@ids) AND d."IsOpen";
-- SQL Server
DECLARE @me varbinary(16), @ids31 varbinary(16), @ids32 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me8 varbinary(16), @me1 varbinary(16), @me80 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me11 varbinary(16), @ids33 varbinary(16), @ids34 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me81 varbinary(16), @campaign_Id varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [d].[Id], [d].[Kind], [d].[CaseKind], [d].[CaseId], [d].[SubjectId], [s].[RoundId], COALESCE([d].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d].[OpenedAt], [d].[DueAt], CASE
    WHEN [d].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d].[OriginalDueAt] <> [d].[DueAt] THEN [d].[OriginalDueAt]
END AS [ExtendedFrom], [d].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d].[PersonId] = @me AND [d].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d].[ListId] AND [r1].[HolderId] IN (@ids31, @ids32))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me8))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d].[PersonId] IS NULL OR [d].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d].[ListId] AND [r2].[HolderId] IN (@ids31, @ids32)) OR [m].[OwnerPersonId] = @me80) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me11)) AND [i].[Id] = [d].[CaseId])
    WHEN [d].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [d].[CaseId])
END AS [PaperText], CASE
    WHEN [d].[OwnerId] IN (@ids33, @ids34) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d].[PersonId] IS NOT NULL THEN CASE
            WHEN [d].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d].[ListId] AND [r4].[HolderId] IN (@ids31, @ids32)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([d].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me11)) AND [i1].[Id] = [d].[CaseId])) AND ([d].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me81 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM [Deadlines] AS [d]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d].[CaseId] = [r0].[Id]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[Id] IN (@ids1, @ids2) AND [d].[IsOpen] = CAST(1 AS bit);
