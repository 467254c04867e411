-- Board.BoardRowsReader.ReadAsync

-- 1 of 19
-- PostgreSQL
-- @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 2 of 19
-- PostgreSQL
-- @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."VoidedAt" IS NULL AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[VoidedAt] IS NULL AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 3 of 19
-- PostgreSQL
-- @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @youngest timestamp with time zone, @oldest timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to AND d."OpenedAt" < @youngest AND d."OpenedAt" >= @oldest
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3), @youngest datetime2(3), @oldest datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to AND [d].[OpenedAt] < @youngest AND [d].[OpenedAt] >= @oldest
) AS [d0];

-- 4 of 19
-- PostgreSQL
-- @campaignId uuid, @kinds character varying(40)[], @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."Kind" = ANY (@kinds) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @kinds1 varchar(40), @kinds2 varchar(40), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[Kind] IN (@kinds1, @kinds2) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 5 of 19
-- PostgreSQL
-- @campaignId uuid, @now timestamp with time zone, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" < @now AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @now datetime2(3), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] < @now AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 6 of 19
-- PostgreSQL
-- @campaignId uuid, @of uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."UnitId" = @of AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @of varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @of AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 7 of 19
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7)) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7)) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 8 of 19
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11)) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @from datetime2(3), @to datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11)) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
) AS [d0];

-- 9 of 19
-- PostgreSQL
-- @id uuid
SELECT u."Name"
FROM "Units" AS u
WHERE u."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] = @id;

-- 10 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me10 uuid, @delegated uuid[], @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
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
        WHERE i."Id" = d0."CaseId"
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
        FROM "Inspections" AS i0
        WHERE i0."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
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
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me10 varbinary(16), @me1 varbinary(16), @me100 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me101 varbinary(16), @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [i].[Id] = [d0].[CaseId])
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
            FROM [Inspections] AS [i0]
            WHERE [i0].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 11 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me10 uuid, @holders uuid[], @me13 uuid, @delegated uuid[], @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
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
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me10 varbinary(16), @me1 varbinary(16), @me100 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me13 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me101 varbinary(16), @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 12 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me10 uuid, @holders uuid[], @me13 uuid, @delegated uuid[], @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
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
    WHERE d."CampaignId" = @campaignId AND d."VoidedAt" IS NULL AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me10 varbinary(16), @me1 varbinary(16), @me100 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me13 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me101 varbinary(16), @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[VoidedAt] IS NULL AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 13 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me11 uuid, @holders uuid[], @me14 uuid, @delegated uuid[], @campaignId uuid, @kinds character varying(40)[], @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me11))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me11) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me14)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me14)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me11 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."Kind" = ANY (@kinds) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me11 varbinary(16), @me1 varbinary(16), @me110 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me14 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me111 varbinary(16), @p int, @campaignId varbinary(16), @kinds1 varchar(40), @kinds2 varchar(40), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me11))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me110) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me14)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me14)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me111 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[Kind] IN (@kinds1, @kinds2) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 14 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me11 uuid, @holders uuid[], @me14 uuid, @delegated uuid[], @campaignId uuid, @now timestamp with time zone, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me11))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me11) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me14)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me14)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me11 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" < @now AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me11 varbinary(16), @me1 varbinary(16), @me110 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me14 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me111 varbinary(16), @p int, @campaignId varbinary(16), @now datetime2(3), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me11))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me110) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me14)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me14)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me111 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] < @now AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 15 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me11 uuid, @holders uuid[], @me14 uuid, @delegated uuid[], @campaignId uuid, @of uuid, @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me11))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me11) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me14)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me14)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me11 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."UnitId" = @of AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me11 varbinary(16), @me1 varbinary(16), @me110 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me14 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me111 varbinary(16), @p int, @campaignId varbinary(16), @of varbinary(16), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me11))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me110) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me14)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me14)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me111 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @of AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 16 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me12 uuid, @holders uuid[], @me15 uuid, @delegated uuid[], @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @youngest timestamp with time zone, @oldest timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me12))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me12) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me15)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me15)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me12 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to AND d."OpenedAt" < @youngest AND d."OpenedAt" >= @oldest
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me12 varbinary(16), @me1 varbinary(16), @me120 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me15 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me121 varbinary(16), @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3), @youngest datetime2(3), @oldest datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me12))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me120) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me15)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me15)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me121 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to AND [d].[OpenedAt] < @youngest AND [d].[OpenedAt] >= @oldest
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

-- 17 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me13 uuid, @holders uuid[], @me16 uuid, @delegated uuid[], @campaignId uuid, @from timestamp with time zone, @to timestamp with time zone, @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me13))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me13) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me16)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me16)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me13 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to AND d."DueAt" >= @cursor_At AND (d."DueAt" > @cursor_At OR d."Id" > @cursor_Id)
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me13 varbinary(16), @me1 varbinary(16), @me130 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me16 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me131 varbinary(16), @p int, @campaignId varbinary(16), @from datetime2(3), @to datetime2(3), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me13))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me130) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me16)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me16)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me131 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to AND [d].[DueAt] >= @cursor_At AND ([d].[DueAt] > @cursor_At OR [d].[Id] > @cursor_Id)
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

-- 18 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me17 uuid, @range_From19 character varying(60), @range_To20 character varying(60), @range_From21 character varying(60), @range_To22 character varying(60), @range_From23 character varying(60), @range_To24 character varying(60), @files25 uuid[], @holders uuid[], @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @range_From31 character varying(60), @range_To32 character varying(60), @holders33 uuid[], @files34 uuid[], @holders36 uuid[], @me37 uuid, @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @range_From42 character varying(60), @range_To43 character varying(60), @files44 uuid[], @holders45 uuid[], @delegated uuid[], @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me17))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me17) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From19 AND s2."UnitPath" < @range_To20) OR (s2."UnitPath" >= @range_From21 AND s2."UnitPath" < @range_To22) OR (s2."UnitPath" >= @range_From23 AND s2."UnitPath" < @range_To24) OR s2."UnitId" = ANY (@files25) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = s2."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From27 AND r3."UnitPath" < @range_To28) OR (r3."UnitPath" >= @range_From29 AND r3."UnitPath" < @range_To30) OR (r3."UnitPath" >= @range_From31 AND r3."UnitPath" < @range_To32) OR r3."OwnerPostId" = ANY (@holders33) OR r3."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = r3."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders33))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d0."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders36) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me37)) AND i."Id" = d0."CaseId"
        LIMIT 1)
    WHEN d0."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From38 AND c."UnitPath" < @range_To39) OR (c."UnitPath" >= @range_From40 AND c."UnitPath" < @range_To41) OR (c."UnitPath" >= @range_From42 AND c."UnitPath" < @range_To43) OR c."UnitId" = ANY (@files44) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = c."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders45))) AND c."Id" = d0."CaseId"
        LIMIT 1)
END AS "PaperText", (d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = ANY (@ids) IS NOT NULL) OR (d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND (d0."OwnerId" = ANY (@delegated) AND d0."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d0."PersonId" IS NOT NULL THEN d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d0."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d0."UnitId" = ANY (@files) AND d0."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From19 AND s3."UnitPath" < @range_To20) OR (s3."UnitPath" >= @range_From21 AND s3."UnitPath" < @range_To22) OR (s3."UnitPath" >= @range_From23 AND s3."UnitPath" < @range_To24) OR s3."UnitId" = ANY (@files25) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = s3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From27 AND r5."UnitPath" < @range_To28) OR (r5."UnitPath" >= @range_From29 AND r5."UnitPath" < @range_To30) OR (r5."UnitPath" >= @range_From31 AND r5."UnitPath" < @range_To32) OR r5."OwnerPostId" = ANY (@holders33) OR r5."UnitId" = ANY (@files34) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = r5."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders33))) AND r5."Id" = r0."Id")) AND (d0."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders36) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me37)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From38 AND c0."UnitPath" < @range_To39) OR (c0."UnitPath" >= @range_From40 AND c0."UnitPath" < @range_To41) OR (c0."UnitPath" >= @range_From42 AND c0."UnitPath" < @range_To43) OR c0."UnitId" = ANY (@files44) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = c0."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders45))) AND c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me17 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7)) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me17 varbinary(16), @me1 varbinary(16), @me170 varbinary(16), @range_From19 varchar(60), @range_To20 varchar(60), @range_From21 varchar(60), @range_To22 varchar(60), @range_From23 varchar(60), @range_To24 varchar(60), @files251 varbinary(16), @files252 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @range_From31 varchar(60), @range_To32 varchar(60), @holders331 varbinary(16), @holders332 varbinary(16), @files341 varbinary(16), @files342 varbinary(16), @holders333 varbinary(16), @holders334 varbinary(16), @holders361 varbinary(16), @holders362 varbinary(16), @me37 varbinary(16), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @range_From42 varchar(60), @range_To43 varchar(60), @files441 varbinary(16), @files442 varbinary(16), @holders451 varbinary(16), @holders452 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me171 varbinary(16), @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me17))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me170) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From19 AND [s2].[UnitPath] < @range_To20) OR ([s2].[UnitPath] >= @range_From21 AND [s2].[UnitPath] < @range_To22) OR ([s2].[UnitPath] >= @range_From23 AND [s2].[UnitPath] < @range_To24) OR [s2].[UnitId] IN (@files251, @files252) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [s2].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From27 AND [r3].[UnitPath] < @range_To28) OR ([r3].[UnitPath] >= @range_From29 AND [r3].[UnitPath] < @range_To30) OR ([r3].[UnitPath] >= @range_From31 AND [r3].[UnitPath] < @range_To32) OR [r3].[OwnerPostId] IN (@holders331, @holders332) OR [r3].[UnitId] IN (@files341, @files342) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [r3].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders333, @holders334))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d0].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders361, @holders362) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me37)) AND [i].[Id] = [d0].[CaseId])
    WHEN [d0].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From38 AND [c].[UnitPath] < @range_To39) OR ([c].[UnitPath] >= @range_From40 AND [c].[UnitPath] < @range_To41) OR ([c].[UnitPath] >= @range_From42 AND [c].[UnitPath] < @range_To43) OR [c].[UnitId] IN (@files441, @files442) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [c].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders451, @holders452))) AND [c].[Id] = [d0].[CaseId])
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
            WHERE (([s3].[UnitPath] >= @range_From19 AND [s3].[UnitPath] < @range_To20) OR ([s3].[UnitPath] >= @range_From21 AND [s3].[UnitPath] < @range_To22) OR ([s3].[UnitPath] >= @range_From23 AND [s3].[UnitPath] < @range_To24) OR [s3].[UnitId] IN (@files251, @files252) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [s3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From27 AND [r5].[UnitPath] < @range_To28) OR ([r5].[UnitPath] >= @range_From29 AND [r5].[UnitPath] < @range_To30) OR ([r5].[UnitPath] >= @range_From31 AND [r5].[UnitPath] < @range_To32) OR [r5].[OwnerPostId] IN (@holders331, @holders332) OR [r5].[UnitId] IN (@files341, @files342) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [r5].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders333, @holders334))) AND [r5].[Id] = [r0].[Id])) AND ([d0].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders361, @holders362) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me37)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From38 AND [c0].[UnitPath] < @range_To39) OR ([c0].[UnitPath] >= @range_From40 AND [c0].[UnitPath] < @range_To41) OR ([c0].[UnitPath] >= @range_From42 AND [c0].[UnitPath] < @range_To43) OR [c0].[UnitId] IN (@files441, @files442) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [c0].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders451, @holders452))) AND [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me171 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7)) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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

-- 19 of 19
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me21 uuid, @range_From23 character varying(60), @range_To24 character varying(60), @range_From25 character varying(60), @range_To26 character varying(60), @range_From27 character varying(60), @range_To28 character varying(60), @range_From29 character varying(60), @range_To30 character varying(60), @range_From31 character varying(60), @range_To32 character varying(60), @files33 uuid[], @holders uuid[], @range_From35 character varying(60), @range_To36 character varying(60), @range_From37 character varying(60), @range_To38 character varying(60), @range_From39 character varying(60), @range_To40 character varying(60), @range_From41 character varying(60), @range_To42 character varying(60), @range_From43 character varying(60), @range_To44 character varying(60), @holders45 uuid[], @files46 uuid[], @holders48 uuid[], @me49 uuid, @range_From50 character varying(60), @range_To51 character varying(60), @range_From52 character varying(60), @range_To53 character varying(60), @range_From54 character varying(60), @range_To55 character varying(60), @range_From56 character varying(60), @range_To57 character varying(60), @range_From58 character varying(60), @range_To59 character varying(60), @files60 uuid[], @holders61 uuid[], @delegated uuid[], @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @from timestamp with time zone, @to timestamp with time zone, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me21))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me21) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From23 AND s2."UnitPath" < @range_To24) OR (s2."UnitPath" >= @range_From25 AND s2."UnitPath" < @range_To26) OR (s2."UnitPath" >= @range_From27 AND s2."UnitPath" < @range_To28) OR (s2."UnitPath" >= @range_From29 AND s2."UnitPath" < @range_To30) OR (s2."UnitPath" >= @range_From31 AND s2."UnitPath" < @range_To32) OR s2."UnitId" = ANY (@files33) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = s2."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From35 AND r3."UnitPath" < @range_To36) OR (r3."UnitPath" >= @range_From37 AND r3."UnitPath" < @range_To38) OR (r3."UnitPath" >= @range_From39 AND r3."UnitPath" < @range_To40) OR (r3."UnitPath" >= @range_From41 AND r3."UnitPath" < @range_To42) OR (r3."UnitPath" >= @range_From43 AND r3."UnitPath" < @range_To44) OR r3."OwnerPostId" = ANY (@holders45) OR r3."UnitId" = ANY (@files46) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = r3."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders45))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d0."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders48) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me49)) AND i."Id" = d0."CaseId"
        LIMIT 1)
    WHEN d0."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From50 AND c."UnitPath" < @range_To51) OR (c."UnitPath" >= @range_From52 AND c."UnitPath" < @range_To53) OR (c."UnitPath" >= @range_From54 AND c."UnitPath" < @range_To55) OR (c."UnitPath" >= @range_From56 AND c."UnitPath" < @range_To57) OR (c."UnitPath" >= @range_From58 AND c."UnitPath" < @range_To59) OR c."UnitId" = ANY (@files60) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = c."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders61))) AND c."Id" = d0."CaseId"
        LIMIT 1)
END AS "PaperText", (d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = ANY (@ids) IS NOT NULL) OR (d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND (d0."OwnerId" = ANY (@delegated) AND d0."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d0."PersonId" IS NOT NULL THEN d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d0."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d0."UnitId" = ANY (@files) AND d0."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From23 AND s3."UnitPath" < @range_To24) OR (s3."UnitPath" >= @range_From25 AND s3."UnitPath" < @range_To26) OR (s3."UnitPath" >= @range_From27 AND s3."UnitPath" < @range_To28) OR (s3."UnitPath" >= @range_From29 AND s3."UnitPath" < @range_To30) OR (s3."UnitPath" >= @range_From31 AND s3."UnitPath" < @range_To32) OR s3."UnitId" = ANY (@files33) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = s3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From35 AND r5."UnitPath" < @range_To36) OR (r5."UnitPath" >= @range_From37 AND r5."UnitPath" < @range_To38) OR (r5."UnitPath" >= @range_From39 AND r5."UnitPath" < @range_To40) OR (r5."UnitPath" >= @range_From41 AND r5."UnitPath" < @range_To42) OR (r5."UnitPath" >= @range_From43 AND r5."UnitPath" < @range_To44) OR r5."OwnerPostId" = ANY (@holders45) OR r5."UnitId" = ANY (@files46) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = r5."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders45))) AND r5."Id" = r0."Id")) AND (d0."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders48) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me49)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From50 AND c0."UnitPath" < @range_To51) OR (c0."UnitPath" >= @range_From52 AND c0."UnitPath" < @range_To53) OR (c0."UnitPath" >= @range_From54 AND c0."UnitPath" < @range_To55) OR (c0."UnitPath" >= @range_From56 AND c0."UnitPath" < @range_To57) OR (c0."UnitPath" >= @range_From58 AND c0."UnitPath" < @range_To59) OR c0."UnitId" = ANY (@files60) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = c0."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders61))) AND c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me21 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11)) AND d."IsOpen" AND d."DueAt" >= @from AND d."DueAt" <= @to
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me21 varbinary(16), @me1 varbinary(16), @me210 varbinary(16), @range_From23 varchar(60), @range_To24 varchar(60), @range_From25 varchar(60), @range_To26 varchar(60), @range_From27 varchar(60), @range_To28 varchar(60), @range_From29 varchar(60), @range_To30 varchar(60), @range_From31 varchar(60), @range_To32 varchar(60), @files331 varbinary(16), @files332 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From35 varchar(60), @range_To36 varchar(60), @range_From37 varchar(60), @range_To38 varchar(60), @range_From39 varchar(60), @range_To40 varchar(60), @range_From41 varchar(60), @range_To42 varchar(60), @range_From43 varchar(60), @range_To44 varchar(60), @holders451 varbinary(16), @holders452 varbinary(16), @files461 varbinary(16), @files462 varbinary(16), @holders453 varbinary(16), @holders454 varbinary(16), @holders481 varbinary(16), @holders482 varbinary(16), @me49 varbinary(16), @range_From50 varchar(60), @range_To51 varchar(60), @range_From52 varchar(60), @range_To53 varchar(60), @range_From54 varchar(60), @range_To55 varchar(60), @range_From56 varchar(60), @range_To57 varchar(60), @range_From58 varchar(60), @range_To59 varchar(60), @files601 varbinary(16), @files602 varbinary(16), @holders611 varbinary(16), @holders612 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me211 varbinary(16), @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @from datetime2(3), @to datetime2(3);
SELECT [d0].[Id], [d0].[Kind], [d0].[CaseKind], [d0].[CaseId], [d0].[SubjectId], [s].[RoundId], COALESCE([d0].[DeliverableCode], [s0].[DeliverableCode]) AS [DeliverableCode], CASE
    WHEN [s0].[Id] IS NULL THEN ''
    ELSE [s0].[Period]
END AS [Period], [d0].[OpenedAt], [d0].[DueAt], CASE
    WHEN [d0].[Kind] IN ('measure', 'line-completion', 'first-result') AND [d0].[OriginalDueAt] <> [d0].[DueAt] THEN [d0].[OriginalDueAt]
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me21))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me210) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From23 AND [s2].[UnitPath] < @range_To24) OR ([s2].[UnitPath] >= @range_From25 AND [s2].[UnitPath] < @range_To26) OR ([s2].[UnitPath] >= @range_From27 AND [s2].[UnitPath] < @range_To28) OR ([s2].[UnitPath] >= @range_From29 AND [s2].[UnitPath] < @range_To30) OR ([s2].[UnitPath] >= @range_From31 AND [s2].[UnitPath] < @range_To32) OR [s2].[UnitId] IN (@files331, @files332) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [s2].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From35 AND [r3].[UnitPath] < @range_To36) OR ([r3].[UnitPath] >= @range_From37 AND [r3].[UnitPath] < @range_To38) OR ([r3].[UnitPath] >= @range_From39 AND [r3].[UnitPath] < @range_To40) OR ([r3].[UnitPath] >= @range_From41 AND [r3].[UnitPath] < @range_To42) OR ([r3].[UnitPath] >= @range_From43 AND [r3].[UnitPath] < @range_To44) OR [r3].[OwnerPostId] IN (@holders451, @holders452) OR [r3].[UnitId] IN (@files461, @files462) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [r3].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders453, @holders454))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d0].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders481, @holders482) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me49)) AND [i].[Id] = [d0].[CaseId])
    WHEN [d0].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From50 AND [c].[UnitPath] < @range_To51) OR ([c].[UnitPath] >= @range_From52 AND [c].[UnitPath] < @range_To53) OR ([c].[UnitPath] >= @range_From54 AND [c].[UnitPath] < @range_To55) OR ([c].[UnitPath] >= @range_From56 AND [c].[UnitPath] < @range_To57) OR ([c].[UnitPath] >= @range_From58 AND [c].[UnitPath] < @range_To59) OR [c].[UnitId] IN (@files601, @files602) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [c].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders611, @holders612))) AND [c].[Id] = [d0].[CaseId])
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
            WHERE (([s3].[UnitPath] >= @range_From23 AND [s3].[UnitPath] < @range_To24) OR ([s3].[UnitPath] >= @range_From25 AND [s3].[UnitPath] < @range_To26) OR ([s3].[UnitPath] >= @range_From27 AND [s3].[UnitPath] < @range_To28) OR ([s3].[UnitPath] >= @range_From29 AND [s3].[UnitPath] < @range_To30) OR ([s3].[UnitPath] >= @range_From31 AND [s3].[UnitPath] < @range_To32) OR [s3].[UnitId] IN (@files331, @files332) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [s3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From35 AND [r5].[UnitPath] < @range_To36) OR ([r5].[UnitPath] >= @range_From37 AND [r5].[UnitPath] < @range_To38) OR ([r5].[UnitPath] >= @range_From39 AND [r5].[UnitPath] < @range_To40) OR ([r5].[UnitPath] >= @range_From41 AND [r5].[UnitPath] < @range_To42) OR ([r5].[UnitPath] >= @range_From43 AND [r5].[UnitPath] < @range_To44) OR [r5].[OwnerPostId] IN (@holders451, @holders452) OR [r5].[UnitId] IN (@files461, @files462) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [r5].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders453, @holders454))) AND [r5].[Id] = [r0].[Id])) AND ([d0].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders481, @holders482) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me49)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From50 AND [c0].[UnitPath] < @range_To51) OR ([c0].[UnitPath] >= @range_From52 AND [c0].[UnitPath] < @range_To53) OR ([c0].[UnitPath] >= @range_From54 AND [c0].[UnitPath] < @range_To55) OR ([c0].[UnitPath] >= @range_From56 AND [c0].[UnitPath] < @range_To57) OR ([c0].[UnitPath] >= @range_From58 AND [c0].[UnitPath] < @range_To59) OR [c0].[UnitId] IN (@files601, @files602) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [c0].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders611, @holders612))) AND [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me211 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11)) AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] >= @from AND [d].[DueAt] <= @to
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
