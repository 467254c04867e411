-- Board.ScheduleReader.UnitAsync

-- 1 of 14
-- PostgreSQL
-- @campaignId uuid, @unitId uuid
SELECT max(d."DueAt")
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unitId AND d."Kind" IN ('line-completion', 'first-result') AND d."VoidedAt" IS NULL;
-- SQL Server
DECLARE @campaignId varbinary(16), @unitId varbinary(16);
SELECT MAX([d].[DueAt])
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unitId AND [d].[Kind] IN ('line-completion', 'first-result') AND [d].[VoidedAt] IS NULL;

-- 2 of 14
-- PostgreSQL
-- @campaignId uuid, @unitId uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @unitId varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
) AS [d0];

-- 3 of 14
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @unitId uuid
SELECT max(d."DueAt")
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11)) AND d."UnitId" = @unitId AND d."Kind" IN ('line-completion', 'first-result') AND d."VoidedAt" IS NULL;
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @unitId varbinary(16);
SELECT MAX([d].[DueAt])
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11)) AND [d].[UnitId] = @unitId AND [d].[Kind] IN ('line-completion', 'first-result') AND [d].[VoidedAt] IS NULL;

-- 4 of 14
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @unitId uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11)) AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @unitId varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11)) AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
) AS [d0];

-- 5 of 14
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @unitId uuid
SELECT max(d."DueAt")
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7)) AND d."UnitId" = @unitId AND d."Kind" IN ('line-completion', 'first-result') AND d."VoidedAt" IS NULL;
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @unitId varbinary(16);
SELECT MAX([d].[DueAt])
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7)) AND [d].[UnitId] = @unitId AND [d].[Kind] IN ('line-completion', 'first-result') AND [d].[VoidedAt] IS NULL;

-- 6 of 14
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @unitId uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7)) AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @unitId varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7)) AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
) AS [d0];

-- 7 of 14
-- PostgreSQL
-- @ids uuid[]
SELECT m."Id", m."StartOn", m."StartedAt", m."DoneAt", p."Name" AS "Owner"
FROM "MeasureTasks" AS m
INNER JOIN "People" AS p ON m."OwnerPersonId" = p."Id"
WHERE m."Id" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [m].[Id], [m].[StartOn], [m].[StartedAt], [m].[DoneAt], [p].[Name] AS [Owner]
FROM [MeasureTasks] AS [m]
INNER JOIN [People] AS [p] ON [m].[OwnerPersonId] = [p].[Id]
WHERE [m].[Id] IN (@ids1, @ids2);

-- 8 of 14
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me16 uuid, @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @files24 uuid[], @holders uuid[], @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @holders32 uuid[], @files33 uuid[], @holders35 uuid[], @me36 uuid, @range_From37 character varying(60), @range_To38 character varying(60), @range_From39 character varying(60), @range_To40 character varying(60), @range_From41 character varying(60), @range_To42 character varying(60), @files43 uuid[], @holders44 uuid[], @delegated uuid[], @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @unitId uuid, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me16))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me16) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From18 AND s2."UnitPath" < @range_To19) OR (s2."UnitPath" >= @range_From20 AND s2."UnitPath" < @range_To21) OR (s2."UnitPath" >= @range_From22 AND s2."UnitPath" < @range_To23) OR s2."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = s2."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From26 AND r3."UnitPath" < @range_To27) OR (r3."UnitPath" >= @range_From28 AND r3."UnitPath" < @range_To29) OR (r3."UnitPath" >= @range_From30 AND r3."UnitPath" < @range_To31) OR r3."OwnerPostId" = ANY (@holders32) OR r3."UnitId" = ANY (@files33) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = r3."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders32))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d0."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders35) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me36)) AND i."Id" = d0."CaseId"
        LIMIT 1)
    WHEN d0."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From37 AND c."UnitPath" < @range_To38) OR (c."UnitPath" >= @range_From39 AND c."UnitPath" < @range_To40) OR (c."UnitPath" >= @range_From41 AND c."UnitPath" < @range_To42) OR c."UnitId" = ANY (@files43) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = c."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders44))) AND c."Id" = d0."CaseId"
        LIMIT 1)
END AS "PaperText", (d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = ANY (@ids) IS NOT NULL) OR (d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND (d0."OwnerId" = ANY (@delegated) AND d0."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d0."PersonId" IS NOT NULL THEN d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d0."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d0."UnitId" = ANY (@files) AND d0."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From18 AND s3."UnitPath" < @range_To19) OR (s3."UnitPath" >= @range_From20 AND s3."UnitPath" < @range_To21) OR (s3."UnitPath" >= @range_From22 AND s3."UnitPath" < @range_To23) OR s3."UnitId" = ANY (@files24) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = s3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From26 AND r5."UnitPath" < @range_To27) OR (r5."UnitPath" >= @range_From28 AND r5."UnitPath" < @range_To29) OR (r5."UnitPath" >= @range_From30 AND r5."UnitPath" < @range_To31) OR r5."OwnerPostId" = ANY (@holders32) OR r5."UnitId" = ANY (@files33) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = r5."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders32))) AND r5."Id" = r0."Id")) AND (d0."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders35) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me36)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From37 AND c0."UnitPath" < @range_To38) OR (c0."UnitPath" >= @range_From39 AND c0."UnitPath" < @range_To40) OR (c0."UnitPath" >= @range_From41 AND c0."UnitPath" < @range_To42) OR c0."UnitId" = ANY (@files43) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = c0."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders44))) AND c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me16 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7)) AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me16 varbinary(16), @me1 varbinary(16), @me160 varbinary(16), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @files241 varbinary(16), @files242 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @holders321 varbinary(16), @holders322 varbinary(16), @files331 varbinary(16), @files332 varbinary(16), @holders323 varbinary(16), @holders324 varbinary(16), @holders351 varbinary(16), @holders352 varbinary(16), @me36 varbinary(16), @range_From37 varchar(60), @range_To38 varchar(60), @range_From39 varchar(60), @range_To40 varchar(60), @range_From41 varchar(60), @range_To42 varchar(60), @files431 varbinary(16), @files432 varbinary(16), @holders441 varbinary(16), @holders442 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me161 varbinary(16), @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @unitId varbinary(16);
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me16))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me160) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From18 AND [s2].[UnitPath] < @range_To19) OR ([s2].[UnitPath] >= @range_From20 AND [s2].[UnitPath] < @range_To21) OR ([s2].[UnitPath] >= @range_From22 AND [s2].[UnitPath] < @range_To23) OR [s2].[UnitId] IN (@files241, @files242) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [s2].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From26 AND [r3].[UnitPath] < @range_To27) OR ([r3].[UnitPath] >= @range_From28 AND [r3].[UnitPath] < @range_To29) OR ([r3].[UnitPath] >= @range_From30 AND [r3].[UnitPath] < @range_To31) OR [r3].[OwnerPostId] IN (@holders321, @holders322) OR [r3].[UnitId] IN (@files331, @files332) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [r3].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders323, @holders324))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d0].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders351, @holders352) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me36)) AND [i].[Id] = [d0].[CaseId])
    WHEN [d0].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From37 AND [c].[UnitPath] < @range_To38) OR ([c].[UnitPath] >= @range_From39 AND [c].[UnitPath] < @range_To40) OR ([c].[UnitPath] >= @range_From41 AND [c].[UnitPath] < @range_To42) OR [c].[UnitId] IN (@files431, @files432) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [c].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders441, @holders442))) AND [c].[Id] = [d0].[CaseId])
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
            WHERE (([s3].[UnitPath] >= @range_From18 AND [s3].[UnitPath] < @range_To19) OR ([s3].[UnitPath] >= @range_From20 AND [s3].[UnitPath] < @range_To21) OR ([s3].[UnitPath] >= @range_From22 AND [s3].[UnitPath] < @range_To23) OR [s3].[UnitId] IN (@files241, @files242) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [s3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From26 AND [r5].[UnitPath] < @range_To27) OR ([r5].[UnitPath] >= @range_From28 AND [r5].[UnitPath] < @range_To29) OR ([r5].[UnitPath] >= @range_From30 AND [r5].[UnitPath] < @range_To31) OR [r5].[OwnerPostId] IN (@holders321, @holders322) OR [r5].[UnitId] IN (@files331, @files332) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [r5].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders323, @holders324))) AND [r5].[Id] = [r0].[Id])) AND ([d0].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders351, @holders352) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me36)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From37 AND [c0].[UnitPath] < @range_To38) OR ([c0].[UnitPath] >= @range_From39 AND [c0].[UnitPath] < @range_To40) OR ([c0].[UnitPath] >= @range_From41 AND [c0].[UnitPath] < @range_To42) OR [c0].[UnitId] IN (@files431, @files432) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [c0].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders441, @holders442))) AND [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me161 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7)) AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
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

-- 9 of 14
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me20 uuid, @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @files32 uuid[], @holders uuid[], @range_From34 character varying(60), @range_To35 character varying(60), @range_From36 character varying(60), @range_To37 character varying(60), @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @range_From42 character varying(60), @range_To43 character varying(60), @holders44 uuid[], @files45 uuid[], @holders47 uuid[], @me48 uuid, @range_From49 character varying(60), @range_To50 character varying(60), @range_From51 character varying(60), @range_To52 character varying(60), @range_From53 character varying(60), @range_To54 character varying(60), @range_From55 character varying(60), @range_To56 character varying(60), @range_From57 character varying(60), @range_To58 character varying(60), @files59 uuid[], @holders60 uuid[], @delegated uuid[], @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @unitId uuid, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me20))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me20) THEN m."Text"
END AS "MeasureText", CASE
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN s1."Id" IS NOT NULL THEN s1."Number"
END AS "Number", s1."Kind" AS "NoticeKind", CASE
    WHEN s1."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s2
        WHERE ((s2."UnitPath" >= @range_From22 AND s2."UnitPath" < @range_To23) OR (s2."UnitPath" >= @range_From24 AND s2."UnitPath" < @range_To25) OR (s2."UnitPath" >= @range_From26 AND s2."UnitPath" < @range_To27) OR (s2."UnitPath" >= @range_From28 AND s2."UnitPath" < @range_To29) OR (s2."UnitPath" >= @range_From30 AND s2."UnitPath" < @range_To31) OR s2."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = s2."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) AND s2."Id" = s1."Id") THEN s1."Subject"
    WHEN r0."Id" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "Resolutions" AS r3
        WHERE ((r3."UnitPath" >= @range_From34 AND r3."UnitPath" < @range_To35) OR (r3."UnitPath" >= @range_From36 AND r3."UnitPath" < @range_To37) OR (r3."UnitPath" >= @range_From38 AND r3."UnitPath" < @range_To39) OR (r3."UnitPath" >= @range_From40 AND r3."UnitPath" < @range_To41) OR (r3."UnitPath" >= @range_From42 AND r3."UnitPath" < @range_To43) OR r3."OwnerPostId" = ANY (@holders44) OR r3."UnitId" = ANY (@files45) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = r3."Id" AND d2."IsOpen" AND d2."OwnerId" = ANY (@holders44))) AND r3."Id" = r0."Id") THEN r0."Text"
    WHEN d0."CaseKind" = 'inspection' THEN (
        SELECT i."Title"
        FROM "Inspections" AS i
        WHERE (i."UnitId" = ANY (@holders47) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i0
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me48)) AND i."Id" = d0."CaseId"
        LIMIT 1)
    WHEN d0."CaseKind" = 'conclusion' THEN (
        SELECT c."Title"
        FROM "Conclusions" AS c
        WHERE ((c."UnitPath" >= @range_From49 AND c."UnitPath" < @range_To50) OR (c."UnitPath" >= @range_From51 AND c."UnitPath" < @range_To52) OR (c."UnitPath" >= @range_From53 AND c."UnitPath" < @range_To54) OR (c."UnitPath" >= @range_From55 AND c."UnitPath" < @range_To56) OR (c."UnitPath" >= @range_From57 AND c."UnitPath" < @range_To58) OR c."UnitId" = ANY (@files59) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = c."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders60))) AND c."Id" = d0."CaseId"
        LIMIT 1)
END AS "PaperText", (d0."OwnerId" = ANY (@ids) AND d0."OwnerId" = ANY (@ids) IS NOT NULL) OR (d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND (d0."OwnerId" = ANY (@delegated) AND d0."OwnerId" = ANY (@delegated) IS NOT NULL)) OR CASE
    WHEN d0."PersonId" IS NOT NULL THEN d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r4
        WHERE r4."ListId" = d0."ListId" AND r4."HolderId" = ANY (@ids))
    ELSE (d0."UnitId" = ANY (@files) AND d0."UnitId" = ANY (@files) IS NOT NULL) OR ((r."Id" IS NULL OR r."FirstSubmittedAt" IS NOT NULL) AND (s0."Id" IS NULL OR s0."FirstSentAt" IS NOT NULL) AND (s1."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "SupervisionNotices" AS s3
        WHERE ((s3."UnitPath" >= @range_From22 AND s3."UnitPath" < @range_To23) OR (s3."UnitPath" >= @range_From24 AND s3."UnitPath" < @range_To25) OR (s3."UnitPath" >= @range_From26 AND s3."UnitPath" < @range_To27) OR (s3."UnitPath" >= @range_From28 AND s3."UnitPath" < @range_To29) OR (s3."UnitPath" >= @range_From30 AND s3."UnitPath" < @range_To31) OR s3."UnitId" = ANY (@files32) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = s3."Id" AND d4."IsOpen" AND d4."OwnerId" = ANY (@holders))) AND s3."Id" = s1."Id")) AND (r0."Id" IS NULL OR EXISTS (
        SELECT 1
        FROM "Resolutions" AS r5
        WHERE ((r5."UnitPath" >= @range_From34 AND r5."UnitPath" < @range_To35) OR (r5."UnitPath" >= @range_From36 AND r5."UnitPath" < @range_To37) OR (r5."UnitPath" >= @range_From38 AND r5."UnitPath" < @range_To39) OR (r5."UnitPath" >= @range_From40 AND r5."UnitPath" < @range_To41) OR (r5."UnitPath" >= @range_From42 AND r5."UnitPath" < @range_To43) OR r5."OwnerPostId" = ANY (@holders44) OR r5."UnitId" = ANY (@files45) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d5
            WHERE d5."CaseId" = r5."Id" AND d5."IsOpen" AND d5."OwnerId" = ANY (@holders44))) AND r5."Id" = r0."Id")) AND (d0."CaseKind" <> 'inspection' OR EXISTS (
        SELECT 1
        FROM "Inspections" AS i1
        WHERE (i1."UnitId" = ANY (@holders47) OR EXISTS (
            SELECT 1
            FROM "Inspectors" AS i2
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me48)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE ((c0."UnitPath" >= @range_From49 AND c0."UnitPath" < @range_To50) OR (c0."UnitPath" >= @range_From51 AND c0."UnitPath" < @range_To52) OR (c0."UnitPath" >= @range_From53 AND c0."UnitPath" < @range_To54) OR (c0."UnitPath" >= @range_From55 AND c0."UnitPath" < @range_To56) OR (c0."UnitPath" >= @range_From57 AND c0."UnitPath" < @range_To58) OR c0."UnitId" = ANY (@files59) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d6
            WHERE d6."CaseId" = c0."Id" AND d6."IsOpen" AND d6."OwnerId" = ANY (@holders60))) AND c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me20 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From4 AND d."UnitPath" < @range_To5) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11)) AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me20 varbinary(16), @me1 varbinary(16), @me200 varbinary(16), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @files321 varbinary(16), @files322 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From34 varchar(60), @range_To35 varchar(60), @range_From36 varchar(60), @range_To37 varchar(60), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @range_From42 varchar(60), @range_To43 varchar(60), @holders441 varbinary(16), @holders442 varbinary(16), @files451 varbinary(16), @files452 varbinary(16), @holders443 varbinary(16), @holders444 varbinary(16), @holders471 varbinary(16), @holders472 varbinary(16), @me48 varbinary(16), @range_From49 varchar(60), @range_To50 varchar(60), @range_From51 varchar(60), @range_To52 varchar(60), @range_From53 varchar(60), @range_To54 varchar(60), @range_From55 varchar(60), @range_To56 varchar(60), @range_From57 varchar(60), @range_To58 varchar(60), @files591 varbinary(16), @files592 varbinary(16), @holders601 varbinary(16), @holders602 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me201 varbinary(16), @p int, @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @unitId varbinary(16);
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me20))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me200) THEN [m].[Text]
END AS [MeasureText], CASE
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [s1].[Id] IS NOT NULL THEN [s1].[Number]
END AS [Number], [s1].[Kind] AS [NoticeKind], CASE
    WHEN [s1].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [SupervisionNotices] AS [s2]
        WHERE (([s2].[UnitPath] >= @range_From22 AND [s2].[UnitPath] < @range_To23) OR ([s2].[UnitPath] >= @range_From24 AND [s2].[UnitPath] < @range_To25) OR ([s2].[UnitPath] >= @range_From26 AND [s2].[UnitPath] < @range_To27) OR ([s2].[UnitPath] >= @range_From28 AND [s2].[UnitPath] < @range_To29) OR ([s2].[UnitPath] >= @range_From30 AND [s2].[UnitPath] < @range_To31) OR [s2].[UnitId] IN (@files321, @files322) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [s2].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) AND [s2].[Id] = [s1].[Id]) THEN [s1].[Subject]
    WHEN [r0].[Id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [Resolutions] AS [r3]
        WHERE (([r3].[UnitPath] >= @range_From34 AND [r3].[UnitPath] < @range_To35) OR ([r3].[UnitPath] >= @range_From36 AND [r3].[UnitPath] < @range_To37) OR ([r3].[UnitPath] >= @range_From38 AND [r3].[UnitPath] < @range_To39) OR ([r3].[UnitPath] >= @range_From40 AND [r3].[UnitPath] < @range_To41) OR ([r3].[UnitPath] >= @range_From42 AND [r3].[UnitPath] < @range_To43) OR [r3].[OwnerPostId] IN (@holders441, @holders442) OR [r3].[UnitId] IN (@files451, @files452) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [r3].[Id] AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@holders443, @holders444))) AND [r3].[Id] = [r0].[Id]) THEN [r0].[Text]
    WHEN [d0].[CaseKind] = 'inspection' THEN (
        SELECT TOP(1) [i].[Title]
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders471, @holders472) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me48)) AND [i].[Id] = [d0].[CaseId])
    WHEN [d0].[CaseKind] = 'conclusion' THEN (
        SELECT TOP(1) [c].[Title]
        FROM [Conclusions] AS [c]
        WHERE (([c].[UnitPath] >= @range_From49 AND [c].[UnitPath] < @range_To50) OR ([c].[UnitPath] >= @range_From51 AND [c].[UnitPath] < @range_To52) OR ([c].[UnitPath] >= @range_From53 AND [c].[UnitPath] < @range_To54) OR ([c].[UnitPath] >= @range_From55 AND [c].[UnitPath] < @range_To56) OR ([c].[UnitPath] >= @range_From57 AND [c].[UnitPath] < @range_To58) OR [c].[UnitId] IN (@files591, @files592) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [c].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders601, @holders602))) AND [c].[Id] = [d0].[CaseId])
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
            WHERE (([s3].[UnitPath] >= @range_From22 AND [s3].[UnitPath] < @range_To23) OR ([s3].[UnitPath] >= @range_From24 AND [s3].[UnitPath] < @range_To25) OR ([s3].[UnitPath] >= @range_From26 AND [s3].[UnitPath] < @range_To27) OR ([s3].[UnitPath] >= @range_From28 AND [s3].[UnitPath] < @range_To29) OR ([s3].[UnitPath] >= @range_From30 AND [s3].[UnitPath] < @range_To31) OR [s3].[UnitId] IN (@files321, @files322) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d4]
                WHERE [d4].[CaseId] = [s3].[Id] AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@holders1, @holders2))) AND [s3].[Id] = [s1].[Id])) AND ([r0].[Id] IS NULL OR EXISTS (
            SELECT 1
            FROM [Resolutions] AS [r5]
            WHERE (([r5].[UnitPath] >= @range_From34 AND [r5].[UnitPath] < @range_To35) OR ([r5].[UnitPath] >= @range_From36 AND [r5].[UnitPath] < @range_To37) OR ([r5].[UnitPath] >= @range_From38 AND [r5].[UnitPath] < @range_To39) OR ([r5].[UnitPath] >= @range_From40 AND [r5].[UnitPath] < @range_To41) OR ([r5].[UnitPath] >= @range_From42 AND [r5].[UnitPath] < @range_To43) OR [r5].[OwnerPostId] IN (@holders441, @holders442) OR [r5].[UnitId] IN (@files451, @files452) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d5]
                WHERE [d5].[CaseId] = [r5].[Id] AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@holders443, @holders444))) AND [r5].[Id] = [r0].[Id])) AND ([d0].[CaseKind] <> 'inspection' OR EXISTS (
            SELECT 1
            FROM [Inspections] AS [i1]
            WHERE ([i1].[UnitId] IN (@holders471, @holders472) OR EXISTS (
                SELECT 1
                FROM [Inspectors] AS [i2]
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me48)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE (([c0].[UnitPath] >= @range_From49 AND [c0].[UnitPath] < @range_To50) OR ([c0].[UnitPath] >= @range_From51 AND [c0].[UnitPath] < @range_To52) OR ([c0].[UnitPath] >= @range_From53 AND [c0].[UnitPath] < @range_To54) OR ([c0].[UnitPath] >= @range_From55 AND [c0].[UnitPath] < @range_To56) OR ([c0].[UnitPath] >= @range_From57 AND [c0].[UnitPath] < @range_To58) OR [c0].[UnitId] IN (@files591, @files592) OR EXISTS (
                SELECT 1
                FROM [Deadlines] AS [d6]
                WHERE [d6].[CaseId] = [c0].[Id] AND [d6].[IsOpen] = CAST(1 AS bit) AND [d6].[OwnerId] IN (@holders601, @holders602))) AND [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me201 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From4 AND [d].[UnitPath] < @range_To5) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11)) AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
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

-- 10 of 14
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me9 uuid, @delegated uuid[], @campaignId uuid, @unitId uuid, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me9))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me9) THEN m."Text"
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
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me9 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me9 varbinary(16), @me1 varbinary(16), @me90 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me91 varbinary(16), @p int, @campaignId varbinary(16), @unitId varbinary(16);
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me9))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me90) THEN [m].[Text]
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
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me91 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
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

-- 11 of 14
-- PostgreSQL
-- @me uuid, @ids uuid[], @files uuid[], @me9 uuid, @holders uuid[], @me12 uuid, @delegated uuid[], @campaignId uuid, @unitId uuid, @p integer
SELECT d0."Id", d0."Kind", d0."CaseKind", d0."CaseId", d0."SubjectId", s."RoundId", COALESCE(d0."DeliverableCode", s0."DeliverableCode") AS "DeliverableCode", CASE
    WHEN s0."Id" IS NULL THEN ''
    ELSE s0."Period"
END AS "Period", d0."OpenedAt", d0."DueAt", CASE
    WHEN d0."Kind" IN ('measure', 'line-completion', 'first-result') AND d0."OriginalDueAt" <> d0."DueAt" THEN d0."OriginalDueAt"
END AS "ExtendedFrom", d0."MetAt", u."Name" AS "UnitName", p."Name" AS "PersonName", d0."PersonId" IS NOT NULL AS "IsPersonal", d0."PersonId" = @me AND d0."PersonId" IS NOT NULL AS "IsMine", CASE
    WHEN p0."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r1
        WHERE r1."ListId" = d0."ListId" AND r1."HolderId" = ANY (@ids))) AND (p0."State" <> 'draft' OR p0."State" IS NULL OR p0."PersonId" = @me OR (p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR (p0."UnitId" IS NULL AND array_position(@files, NULL) IS NOT NULL) OR p0."WrittenByPersonId" = @me9))) THEN p0."Content_Text"
END AS "ProblemText", CASE
    WHEN m."Id" IS NOT NULL AND (d0."PersonId" IS NULL OR d0."PersonId" = @me OR EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r2
        WHERE r2."ListId" = d0."ListId" AND r2."HolderId" = ANY (@ids)) OR m."OwnerPersonId" = @me9) THEN m."Text"
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
            WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me12)) AND i."Id" = d0."CaseId"
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
            WHERE i1."Id" = i2."InspectionId" AND i2."PersonId" = @me12)) AND i1."Id" = d0."CaseId")) AND (d0."CaseKind" <> 'conclusion' OR EXISTS (
        SELECT 1
        FROM "Conclusions" AS c0
        WHERE c0."Id" = d0."CaseId")) AND (p1."Id" IS NULL OR p1."FirstSubmittedAt" IS NOT NULL) AND (p0."Id" IS NULL OR p0."State" <> 'draft' OR p0."State" IS NULL OR (p0."WrittenByPersonId" = @me9 AND p0."WrittenByPersonId" IS NOT NULL)))
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
    WHERE d."CampaignId" = @campaignId AND d."UnitId" = @unitId AND d."Kind" = 'measure' AND d."VoidedAt" IS NULL
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
DECLARE @me varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @me0 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me9 varbinary(16), @me1 varbinary(16), @me90 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me12 varbinary(16), @ids3 varbinary(16), @ids4 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @files3 varbinary(16), @files4 varbinary(16), @me91 varbinary(16), @p int, @campaignId varbinary(16), @unitId varbinary(16);
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
        WHERE [r1].[ListId] = [d0].[ListId] AND [r1].[HolderId] IN (@ids1, @ids2))) AND ([p0].[State] <> 'draft' OR [p0].[State] IS NULL OR [p0].[PersonId] = @me0 OR ([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me9))) THEN [p0].[Content_Text]
END AS [ProblemText], CASE
    WHEN [m].[Id] IS NOT NULL AND ([d0].[PersonId] IS NULL OR [d0].[PersonId] = @me1 OR EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r2]
        WHERE [r2].[ListId] = [d0].[ListId] AND [r2].[HolderId] IN (@ids1, @ids2)) OR [m].[OwnerPersonId] = @me90) THEN [m].[Text]
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
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me12)) AND [i].[Id] = [d0].[CaseId])
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
                WHERE [i1].[Id] = [i2].[InspectionId] AND [i2].[PersonId] = @me12)) AND [i1].[Id] = [d0].[CaseId])) AND ([d0].[CaseKind] <> 'conclusion' OR EXISTS (
            SELECT 1
            FROM [Conclusions] AS [c0]
            WHERE [c0].[Id] = [d0].[CaseId])) AND ([p1].[Id] IS NULL OR [p1].[FirstSubmittedAt] IS NOT NULL) AND ([p0].[Id] IS NULL OR [p0].[State] <> 'draft' OR [p0].[State] IS NULL OR ([p0].[WrittenByPersonId] = @me91 AND [p0].[WrittenByPersonId] IS NOT NULL))) THEN CAST(1 AS bit)
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
    WHERE [d].[CampaignId] = @campaignId AND [d].[UnitId] = @unitId AND [d].[Kind] = 'measure' AND [d].[VoidedAt] IS NULL
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

-- 12 of 14
-- PostgreSQL
-- @unitId uuid
SELECT u."Name"
FROM "Units" AS u
WHERE u."Id" = @unitId
LIMIT 2;
-- SQL Server
DECLARE @unitId varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] = @unitId;

-- 13 of 14
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @unitId uuid
SELECT u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6) OR (u."Path" >= @range_From7 AND u."Path" < @range_To8) OR (u."Path" >= @range_From9 AND u."Path" < @range_To10)) AND u."Id" = @unitId
LIMIT 2;
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @unitId varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6) OR ([u].[Path] >= @range_From7 AND [u].[Path] < @range_To8) OR ([u].[Path] >= @range_From9 AND [u].[Path] < @range_To10)) AND [u].[Id] = @unitId;

-- 14 of 14
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @unitId uuid
SELECT u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6)) AND u."Id" = @unitId
LIMIT 2;
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @unitId varbinary(16);
SELECT TOP(2) [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6)) AND [u].[Id] = @unitId;
