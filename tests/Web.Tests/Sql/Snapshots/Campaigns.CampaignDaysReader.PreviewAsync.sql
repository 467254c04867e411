-- Campaigns.CampaignDaysReader.PreviewAsync

-- 1 of 2
-- PostgreSQL
-- @campaign_Id uuid
SELECT d."Kind", d."DeliverableCode", d."CountedFrom", d."WorkingDays", d."OriginalDueAt", d."DueAt", count(*)::int AS "Count"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."IsOpen"
GROUP BY d."Kind", d."DeliverableCode", d."CountedFrom", d."WorkingDays", d."OriginalDueAt", d."DueAt";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [d].[Kind], [d].[DeliverableCode], [d].[CountedFrom], [d].[WorkingDays], [d].[OriginalDueAt], [d].[DueAt], COUNT(*) AS [Count]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit)
GROUP BY [d].[Kind], [d].[DeliverableCode], [d].[CountedFrom], [d].[WorkingDays], [d].[OriginalDueAt], [d].[DueAt];

-- 2 of 2
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me10 uuid, @holders uuid[], @me13 uuid, @delegated uuid[], @campaign_Id uuid, @due timestamp with time zone[], @kinds character varying(40)[], @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN (d0."Kind" = 'measure' OR d0."Kind" = 'line-completion' OR d0."Kind" = 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me10))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me10) THEN m."Text"
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
    WHEN d0."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me13)) AND i."Id" = d0."CaseId"
        LIMIT 1)
    WHEN d0."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE c."Id" = d0."CaseId"
        LIMIT 1)
END AS "PaperText", (d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = ANY (@ids) IS NOT NULL) OR (d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND (d0."OwnerId" = ANY (@delegated) AND d0."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d0."PersonId" IS NOT NULL THEN d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d0."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d0."UnitId" = ANY (@files) AND d0."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE r5."Id" = r0."Id")) AND (d0."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me13)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me10 AND p0."WrittenByPersonId" IS NOT NULL)))
END AS "MayOpen", (
    SELECT n."SentAt"
    FROM "Nudges" AS n
    WHERE n."DeadlineId" = d0."Id"
    ORDER BY n."SentAt" DESC, n."Id" DESC
    LIMIT 1) AS "NudgedAt", (
    SELECT n0."Text"
    FROM "Nudges" AS n0
    WHERE n0."DeadlineId" = d0."Id"
    ORDER BY n0."SentAt" DESC, n0."Id" DESC
    LIMIT 1) AS "NudgeText"
FROM (
    SELECT d."Id", d."CaseId", d."CaseKind", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId"
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."DueAt" = ANY (@due) AND d."Kind" = ANY (@kinds)
    ORDER BY d."DueAt", d."Id"
    LIMIT @p
) AS d0
INNER JOIN "Units" AS u ON d0."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d0."PersonId" = p."Id"
LEFT JOIN "Problems" AS p0 ON d0."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON d0."SubjectId" = m."Id"
LEFT JOIN "SignOffSteps" AS s ON d0."SubjectId" = s."Id"
LEFT JOIN "RectificationPlans" AS r ON d0."CaseId" = r."Id"
LEFT JOIN "ProblemLists" AS p1 ON d0."CaseId" = p1."Id"
LEFT JOIN "Submissions" AS s0 ON d0."CaseId" = s0."Id"
LEFT JOIN "SupervisionNotices" AS s1 ON d0."CaseId" = s1."Id"
LEFT JOIN "Resolutions" AS r0 ON d0."CaseId" = r0."Id"
ORDER BY d0."DueAt", d0."Id";
-- SQL Server
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me10 varbinary(16), @me1 varbinary(16), @me100 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me13 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me101 varbinary(16), @p int, @campaign_Id varbinary(16), @due1 datetime2(3), @due2 datetime2(3), @kinds1 varchar(40), @kinds2 varchar(40);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN ([d0].[Kind] = 'measure' OR [d0].[Kind] = 'line-completion' OR [d0].[Kind] = 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
END AS [ExtendedFrom], [d0].[MetAt], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], CASE
    WHEN [d0].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsPersonal], CASE
    WHEN [d0].[PersonId] = @me AND [d0].[PersonId] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine], CASE
    WHEN [p0].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r1]
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me10))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me100) THEN [m].[Text]
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
    WHEN [d0].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me13)) AND [i].[Id] = [d0].[CaseId])
    WHEN [d0].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE [c].[Id] = [d0].[CaseId])
END AS [PaperText], CASE
    WHEN [d0].[OwnerId] IN (@ids3, @ids4) OR ([d0].[Kind] = 'sign-off-step' AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@delegated1, @delegated2)) OR CASE
        WHEN [d0].[PersonId] IS NOT NULL THEN CASE
            WHEN [d0].[PersonId] = @me1 OR EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r4]
                WHERE [r4].[ListId] = [d0].[ListId] AND [r4].[HolderId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [d0].[UnitId] IN (@files3, @files4) OR (([r].[Id] IS NULL OR [r].[FirstSubmittedAt] IS NOT NULL) AND ([s0].[Id] IS NULL OR [s0].[FirstSentAt] IS NOT NULL) AND ([s1].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [SupervisionNotices] AS [s3]
            WHERE [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE [r5].[Id] = [r0].[Id])) AND ([d0].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders1, @holders2) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me13)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me101 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen], (
    SELECT TOP(1) [n].[SentAt]
    FROM [Nudges] AS [n]
    WHERE [n].[DeadlineId] = [d0].[Id]
    ORDER BY [n].[SentAt] DESC, [n].[Id] DESC) AS [NudgedAt], (
    SELECT TOP(1) [n0].[Text]
    FROM [Nudges] AS [n0]
    WHERE [n0].[DeadlineId] = [d0].[Id]
    ORDER BY [n0].[SentAt] DESC, [n0].[Id] DESC) AS [NudgeText]
FROM (
    SELECT TOP(@p) [d].[Id], [d].[CaseId], [d].[CaseKind], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[PersonId], [d].[ProblemId], [d].[SubjectId], [d].[UnitId]
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] IN (@due1, @due2) AND [d].[Kind] IN (@kinds1, @kinds2)
    ORDER BY [d].[DueAt], [d].[Id]
) AS [d0]
INNER JOIN [Units] AS [u] ON [d0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d0].[PersonId] = [p].[Id]
LEFT JOIN [Problems] AS [p0] ON [d0].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [d0].[SubjectId] = [m].[Id]
LEFT JOIN [SignOffSteps] AS [s] ON [d0].[SubjectId] = [s].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [d0].[CaseId] = [r].[Id]
LEFT JOIN [ProblemLists] AS [p1] ON [d0].[CaseId] = [p1].[Id]
LEFT JOIN [Submissions] AS [s0] ON [d0].[CaseId] = [s0].[Id]
LEFT JOIN [SupervisionNotices] AS [s1] ON [d0].[CaseId] = [s1].[Id]
LEFT JOIN [Resolutions] AS [r0] ON [d0].[CaseId] = [r0].[Id]
ORDER BY [d0].[DueAt], [d0].[Id];
